// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes the parts of the sitemap into files, address by address, and the index that names them. */
final class SitemapFiles {

    /** How many addresses a part may have, by the protocol. */
    static final int LENGTH = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final String base;

    SitemapFiles(String base) {
        this.base = base;
    }

    /** Something written that can fail. */
    private interface Writing {
        void run(XMLStreamWriter xml) throws XMLStreamException;
    }

    List<Path> write(DatasetGraph dataset) {
        Iterator<SitePage> pages = SitePage.all(dataset, base);
        List<Path> parts = new ArrayList<>();
        do {
            parts.add(part(pages));
        } while (pages.hasNext());
        return List.copyOf(parts);
    }

    private static Path part(Iterator<SitePage> pages) {
        try {
            Path file = Files.createTempFile("communique-sitemap", ".xml");
            file.toFile().deleteOnExit();
            try (OutputStream out = Files.newOutputStream(file)) {
                document(out, "urlset", xml -> {
                    for (int i = 0; i < LENGTH && pages.hasNext(); i++) {
                        SitePage page = pages.next();
                        item(xml, "url", page.address(), page.modified());
                    }
                });
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("the sitemap cannot be kept", e);
        }
    }

    byte[] index(int parts, Instant modified) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document(out, "sitemapindex", xml -> {
            for (int part = 1; part <= parts; part++) {
                item(xml, "sitemap", base + "sitemap/" + part + ".xml", Optional.of(modified));
            }
        });
        return out.toByteArray();
    }

    static void delete(List<Path> parts) {
        for (Path part : parts) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                part.toFile().deleteOnExit(); // somebody is reading it still
            }
        }
    }

    private static void document(OutputStream out, String name, Writing content) {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(name);
            xml.writeDefaultNamespace(NAMESPACE);
            content.run(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the sitemap cannot be written", e);
        }
    }

    private static void item(XMLStreamWriter xml, String name, String address, Optional<Instant> modified)
            throws XMLStreamException {
        xml.writeStartElement(name);
        element(xml, "loc", address);
        if (modified.isPresent()) {
            element(
                    xml,
                    "lastmod",
                    modified.get().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
