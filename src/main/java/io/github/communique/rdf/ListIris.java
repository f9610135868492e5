// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

/**
 * Mints the IRIs of lists that are brought in, and of what they claim.
 *
 * @param iris of the site
 */
public record ListIris(Iris iris) {

    /** The list of a file. */
    public String list(String file) {
        return iris.thing("list", Slug.of(file));
    }

    /** Whether a graph of that name holds what a list told. */
    public boolean isGraph(String graph) {
        return graph.startsWith(iris.graphOf(iris.thing("list", "")));
    }

    /** What lists claim of a thing, by what tells it from others. */
    public String claim(String key) {
        return iris.thing("claim", ShortDigest.alone(key));
    }

    /** A thing that is not the one of its name that is known. */
    public String apart(String thing, String key) {
        return thing + "-" + ShortDigest.of(key);
    }

    /** That a person held a post for a time. */
    public String tenure(String person, String post, String time) {
        return iris.thing("tenure", ShortDigest.alone(person, post, time));
    }
}
