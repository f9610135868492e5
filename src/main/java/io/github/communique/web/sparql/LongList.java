// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_NotOneOf;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * IN or NOT IN of a long list of IRIs, looked up at once; the engine compares each value with each member. Two terms of
 * which one is an IRI are the same value only as the same term.
 */
final class LongList extends ExprFunction1 {

    /** Of shorter lists the optimizer makes something better. */
    private static final int LONG = 100;

    private final Set<Node> members;
    private final boolean inside;

    private LongList(Expr value, String name, Set<Node> members, boolean inside) {
        super(value, name);
        this.members = members;
        this.inside = inside;
    }

    /** Whether a function is one of such a list. */
    static boolean concerns(Expr function) {
        return function instanceof E_OneOfBase one
                && one.getRHS().size() > LONG
                && one.getRHS().getList().stream()
                        .allMatch(member ->
                                member.isConstant() && member.getConstant().isIRI());
    }

    /** The same. */
    static LongList of(E_OneOfBase one) {
        Set<Node> members = new HashSet<>();
        ExprList list = one.getRHS();
        list.getList().forEach(member -> members.add(member.getConstant().asNode()));
        return new LongList(one.getLHS(), one.getFunctionName(null), members, !(one instanceof E_NotOneOf));
    }

    @Override
    public NodeValue eval(NodeValue value) {
        return NodeValue.booleanReturn(members.contains(value.asNode()) == inside);
    }

    @Override
    public Expr copy(Expr value) {
        return new LongList(value, getFunctionName(null), members, inside);
    }
}
