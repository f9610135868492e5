// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Documents for tests, their content visible where they are used. */
public final class Papers {

    private Papers() {}

    public static Document paper(String source, String content) {
        return paper(source, content.getBytes(StandardCharsets.UTF_8));
    }

    public static Document paper(String source, byte[] content) {
        return new Document(URI.create(source), content, Optional.empty(), Optional.empty());
    }
}
