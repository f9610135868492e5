// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.shared.PrefixMapping;

/**
 * Adds to the prefixes of a query one for each kind of thing in its answer: {@code event:} for what begins with
 * {@code …/id/event/}.
 *
 * @param known the prefixes of the query
 */
record KindPrefixes(PrefixMapping known) {

    private static final Pattern THING = Pattern.compile("(.*/id/([a-z]+)/)[^/]+");

    PrefixMapping with(ResultSetRewindable rows) {
        PrefixMapping all = PrefixMapping.Factory.create().setNsPrefixes(known);
        while (rows.hasNext()) {
            rows.nextBinding().forEach((name, value) -> {
                if (value.isURI()) {
                    add(all, value.getURI());
                }
            });
        }
        rows.reset();
        return all;
    }

    private static void add(PrefixMapping all, String iri) {
        Matcher thing = THING.matcher(iri);
        if (thing.matches() && all.getNsPrefixURI(thing.group(2)) == null) {
            all.setNsPrefix(thing.group(2), thing.group(1));
        }
    }
}
