// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import java.math.BigInteger;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;

/** Arithmetic with numbers that a reader could still read: squaring thirty times gives one that takes days to make. */
final class BoundedSum extends ExprFunction2 {

    /** About ten thousand digits. */
    private static final int MOST_BITS = 1 << 15;

    private final ExprFunction2 function;

    BoundedSum(ExprFunction2 function) {
        super(function.getArg1(), function.getArg2(), function.getFunctionName(null), function.getOpName());
        this.function = function;
    }

    static boolean concerns(Expr expression) {
        return expression instanceof E_Multiply
                || expression instanceof E_Divide
                || expression instanceof E_Add
                || expression instanceof E_Subtract;
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
        if (bits(left) + bits(right) > MOST_BITS) {
            throw new ExprEvalException("a number of more digits than are reckoned with here");
        }
        return function.eval(left, right);
    }

    private static long bits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength();
        }
        if (!value.isDecimal()) {
            return 0;
        }
        BigInteger digits = value.getDecimal().unscaledValue();
        return Math.max(digits.bitLength(), 4L * Math.abs(value.getDecimal().scale()));
    }

    @Override
    public Expr copy(Expr left, Expr right) {
        return new BoundedSum((ExprFunction2) function.copy(left, right));
    }
}
