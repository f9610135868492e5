// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.rdf.Iris;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands how a user names a thing of the data: by its IRI, by the address of its page or of its data, on whatever port these
 * were read, and an event also by the last part of its IRI, as tables have it.
 */
final class ThingName {

    /** What a command takes for an event, in words. */
    static final String OF_EVENT = "The IRI of the event, the address of its page, or its event_id in tables.";

    private static final Pattern HERE = Pattern.compile(
            "https?://[^?#]*/(?:id|doc)/([a-z]+)/([^/?#]+?)" + "(?:\\.(?:html|ttl|jsonld|trig|nt|nq|rdf))?(?:[?#].*)?");
    private static final Pattern LAST_PART = Pattern.compile("[^\\s/:?#<>]+");

    private ThingName() {}

    /** The IRI; what is no address of a thing stays as it is told. */
    static String iri(String told, Iris iris) {
        Matcher here = HERE.matcher(told.strip());
        return here.matches() ? iris.base() + "id/" + here.group(1) + "/" + here.group(2) : told;
    }

    /** The IRI of an event. */
    static String event(String told, Iris iris) {
        return LAST_PART.matcher(told).matches() ? iris.base() + "id/event/" + told : iri(told, iris);
    }
}
