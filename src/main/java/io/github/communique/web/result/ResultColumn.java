// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * A column of an answer.
 *
 * @param name of it
 * @param cells its values, from the first row on
 */
record ResultColumn(String name, List<Optional<Node>> cells) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(-\\d{2})?(-\\d{2})?([/T].*)?");

    /** Whether all of its values are whole numbers, none below nought. */
    boolean counts() {
        return mostly(1, ResultColumn::isNumber);
    }

    /** Whether its values are days, months or years. */
    boolean days() {
        return mostly(0.8, ResultColumn::isDay);
    }

    /** Whether so large a share of the cells that are not empty fits. */
    boolean mostly(double share, Predicate<Node> fit) {
        List<Node> told = cells.stream().flatMap(Optional::stream).toList();
        return !told.isEmpty() && told.stream().filter(fit).count() >= share * told.size();
    }

    /** The number of a row, nought where there is none. */
    long number(int row) {
        return cells.get(row)
                .filter(ResultColumn::isNumber)
                .map(node -> ((Number) node.getLiteralValue()).longValue())
                .orElse(0L);
    }

    /** The month of a row, or its year where no month is told. */
    Optional<String> month(int row) {
        return cells.get(row)
                .filter(Node::isLiteral)
                .map(node -> DAY.matcher(node.getLiteralLexicalForm()))
                .filter(Matcher::matches)
                .map(found ->
                        found.group(1) + Optional.ofNullable(found.group(2)).orElse(""));
    }

    private static boolean isNumber(Node node) {
        return node.isLiteral()
                && node.getLiteral().isWellFormed()
                && (node.getLiteralValue() instanceof Integer number && number >= 0
                        || node.getLiteralValue() instanceof Long large && large >= 0);
    }

    private static boolean isDay(Node node) {
        return node.isLiteral() && DAY.matcher(node.getLiteralLexicalForm()).matches();
    }
}
