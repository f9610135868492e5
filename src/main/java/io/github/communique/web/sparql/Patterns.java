// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/**
 * Makes that end with the query which the engine does not look at the clock in. The patterns of REGEX and REPLACE: some run
 * for years on a short text. Each that might is matched once against a text that looks, and only then as usual. Sums of
 * numbers without end. And long lists.
 */
final class Patterns extends ExprTransformCopy {

    private final Job job;

    Patterns(Job job) {
        this.job = job;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        Expr copy = super.transform(function, arguments);
        if (LongList.concerns(copy)) {
            return LongList.of((E_OneOfBase) copy);
        }
        return function instanceof E_Regex || function instanceof E_StrReplace
                ? new Guarded((ExprFunctionN) copy, arguments, job)
                : copy;
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        Expr copy = super.transform(function, left, right);
        return BoundedSum.concerns(copy) ? new BoundedSum((ExprFunction2) copy) : copy;
    }

    private static final class Guarded extends ExprFunctionN {

        private static final int SHORT = 1_000;
        private static final String MANY = "*+?{";

        private final ExprFunctionN function;
        private final Job job;

        Guarded(ExprFunctionN function, ExprList arguments, Job job) {
            super(function.getFunctionName(null), arguments);
            this.function = function;
            this.job = job;
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            int flags = function instanceof E_Regex ? 2 : 3;
            if (values.get(0).asNode().isLiteral() && values.get(1).isString()) {
                String flag = values.size() > flags && values.get(flags).isString()
                        ? values.get(flags).getString()
                        : null;
                String text = values.get(0).asNode().getLiteralLexicalForm();
                String pattern = values.get(1).getString();
                if (text.length() > SHORT || !harmless(pattern)) {
                    rehearse(text, pattern, flag);
                }
            }
            return function.eval(values);
        }

        /** Without groups and with one thing of any number, a text is passed over once from each of its characters at most. */
        private static boolean harmless(String pattern) {
            return pattern.indexOf('(') < 0
                    && pattern.chars().filter(c -> MANY.indexOf(c) >= 0).count() <= 1;
        }

        private void rehearse(String text, String pattern, String flags) {
            Matcher matcher = RegexEngine.makePattern(function.getFunctionName(null), pattern, flags)
                    .matcher(new TimedText(text, job));
            boolean found = matcher.find();
            while (found && function instanceof E_StrReplace) {
                found = matcher.find();
            }
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Guarded((ExprFunctionN) function.copy(arguments), arguments, job);
        }
    }

    /** A text that looks at the clock now and then while it is read. */
    private static final class TimedText implements CharSequence {

        private static final int SELDOM = 0xfff;

        private final String text;
        private final Job job;
        private int reads;

        TimedText(String text, Job job) {
            this.text = text;
            this.job = job;
        }

        /** @throws QueryCancelledException if the time of the query is over */
        @Override
        public char charAt(int index) {
            if ((++reads & SELDOM) == 0) {
                job.check();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
