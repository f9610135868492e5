// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.ontology.Dip;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Sentences that name terms of ours, as {@code dip:Name}: each name becomes a link. */
record Prose(Places places) {

    private static final Pattern NAME = Pattern.compile("\\bdip:([A-Za-z]+)");

    /** Adds a text to an element. */
    Element append(Element parent, String text) {
        int told = 0;
        Matcher names = NAME.matcher(text);
        for (MatchResult name : names.results().toList()) {
            parent.appendText(text.substring(told, name.start()));
            parent.appendChild(places.link(Dip.term(name.group(1)), name.group()));
            told = name.end();
        }
        return parent.appendText(text.substring(told));
    }
}
