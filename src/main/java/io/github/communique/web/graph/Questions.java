// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The queries that pages are made of. */
public final class Questions {

    private Questions() {}

    /** The query of that name. */
    public static Query load(String name) {
        String path = "/queries/" + name + ".rq";
        try (InputStream stream = Questions.class.getResourceAsStream(path)) {
            byte[] bytes = Objects.requireNonNull(stream, path + " is not on the class path")
                    .readAllBytes();
            return QueryFactory.create(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }
}
