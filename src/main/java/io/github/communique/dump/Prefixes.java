// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/** The prefixes of a file, in alphabetical order. */
record Prefixes(Map<String, String> byName) {

    /** Those that every dump declares. */
    static Prefixes ofDumps() {
        return new Prefixes(
                new TreeMap<>(resource("prefixes.ttl", "").getPrefixMapping().getNsPrefixMap()));
    }

    PrefixMap map() {
        PrefixMap map = PrefixMapFactory.create();
        byName.forEach(map::add);
        return map;
    }

    void write(IndentedWriter out) {
        byName.forEach((name, namespace) -> out.println("@prefix " + name + ": <" + namespace + "> ."));
        out.println();
    }

    /** A Turtle file that is packed with this room. */
    static Graph resource(String name, String base) {
        try (InputStream stream = Prefixes.class.getResourceAsStream("/dump/" + name)) {
            return RDFParser.source(Objects.requireNonNull(stream, name))
                    .lang(Lang.TURTLE)
                    .base(base)
                    .toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
