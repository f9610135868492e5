// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.model.Party;
import io.github.communique.ontology.AuthorityRecords;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Calls an office as it is called at home, where the "Prime Minister of Japan" is the "Prime Minister". */
record OwnOffice(AuthorityRecords authority) {

    private static final int WITHIN = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** The office without whose it is; as it is told where it is known by that name. */
    String of(String told, Party side) {
        List<String> names = side.authority().map(this::names).orElse(List.of(side.name()));
        if (names.isEmpty() || authority.officeKind(told).isPresent()) {
            return told;
        }
        String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:the\\s+)?(?:", ")"));
        Pattern after = Pattern.compile("(.+?),?\\s+(?:of\\s+" + any + "|\\(" + any + "\\))", WITHIN);
        Pattern before = Pattern.compile(any + "(?:['’]s?)?\\s+(.+)", WITHIN);
        return Stream.of(after, before)
                .map(pattern -> pattern.matcher(told))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst()
                .orElse(told);
    }

    /** The longest first, as one may begin with another. */
    private List<String> names(String record) {
        Node side = NodeFactory.createURI(record);
        return Stream.concat(authority.aliases(side).stream(), authority.adjectives(side).stream())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
