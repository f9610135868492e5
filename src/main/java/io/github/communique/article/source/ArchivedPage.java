// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleAddress;
import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import io.github.communique.article.RefusalReason;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A page in a web archive: what a server answered, or a resource that was put there without an answer around it.
 *
 * @param target the address it is archived under, as the record writes it
 * @param type what it says it is
 * @param body opens what it holds, unpacked
 */
record ArchivedPage(Optional<String> target, MediaType type, Body body) {

    private static final int LARGEST = 16 << 20;
    private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");

    /** Opens what a record holds. */
    interface Body {
        MessageBody open() throws IOException;
    }

    /** The page that a record holds; empty where it holds none, or none that was answered. */
    static Optional<ArchivedPage> in(WarcRecord record) throws IOException {
        if (record instanceof WarcResource resource) {
            return Optional.of(page(resource, resource.contentType(), resource::body))
                    .filter(ArchivedPage::isText);
        }
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            HttpResponse http = response.http();
            return Optional.of(page(response, http.contentType(), http::bodyDecoded))
                    .filter(page -> http.status() == 200 && page.isText());
        }
        return Optional.empty();
    }

    private static ArchivedPage page(WarcTargetRecord record, MediaType type, Body body) {
        return new ArchivedPage(Optional.ofNullable(record.target()), type, body);
    }

    private boolean isText() {
        return type.base().equals(MediaType.HTML) || type.base().equals(XHTML);
    }

    /**
     * The page as a document.
     *
     * @param name of the record, for messages
     * @throws ArticleException where it is archived under no web address, or is larger than any page
     */
    Document document(String name) throws IOException {
        URI address = target.flatMap(ArticleAddress::web)
                .orElseThrow(() -> new ArticleException(
                        RefusalReason.MALFORMED, name + " is archived under no web address; leave it out"));
        try (InputStream bytes = body.open().stream()) {
            byte[] read = bytes.readNBytes(LARGEST + 1);
            if (read.length > LARGEST) {
                throw new ArticleException(
                        RefusalReason.SIZE,
                        "%s is larger than %d MB, too large for an article; leave it out"
                                .formatted(name, LARGEST >> 20));
            }
            Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
            return new Document(address, read, Optional.of("text/html"), charset);
        }
    }
}
