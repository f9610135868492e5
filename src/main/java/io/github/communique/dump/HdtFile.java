// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import io.github.communique.store.Version;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.UUID;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.XSD;
import org.rdfhdt.hdt.exceptions.ParserException;
import org.rdfhdt.hdt.hdt.HDTManager;
import org.rdfhdt.hdt.header.PlainHeader;
import org.rdfhdt.hdt.options.ControlInformation;
import org.rdfhdt.hdt.options.HDTOptions;
import org.rdfhdt.hdt.options.HDTOptionsKeys;
import org.rdfhdt.hdt.options.HDTSpecification;
import org.rdfhdt.hdt.triples.TripleString;

/** Writes sorted N-Triples as HDT, by way of files in a folder of its own, so that it takes little memory. */
final class HdtFile {

    private static final int CHUNK = 32 << 20;
    private static final String PUBLICATION = "_:publicationInformation";

    private final Version version;
    private final Path room;

    /** @param room an empty folder for what is half done */
    HdtFile(Version version, Path room) {
        this.version = version;
        this.room = room;
    }

    void write(Path lines, OutputStream stream) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(lines)) {
            Iterator<TripleString> triples = Iter.map(new LineTriples(reader), HdtFile::terms);
            HDTManager.generateHDTDisk(triples, name(), options(), (percent, what) -> {})
                    .close();
        } catch (ParserException e) {
            throw new IOException("HDT refuses the triples: " + e.getMessage(), e);
        }
        dated(stream);
    }

    /** The library dates a file by the minute of its making; ours is dated by its data. */
    private void dated(OutputStream stream) throws IOException {
        try (InputStream made = new BufferedInputStream(Files.newInputStream(made()))) {
            ControlInformation control = new ControlInformation();
            control.load(made);
            control.save(stream);
            control.load(made);
            PlainHeader header = new PlainHeader();
            header.load(made, control, null);
            header.remove(PUBLICATION, "", "");
            header.insert(PUBLICATION, DCTerms.issued.getURI(), "\"" + version.modified() + "\"");
            header.insert(name(), OWL.versionInfo.getURI(), "\"" + version.digest() + "\"");
            header.save(stream, control, null);
            made.transferTo(stream);
        }
    }

    private Path made() {
        return room.resolve("made.hdt");
    }

    /** The same for the same data, as is the whole file. */
    private String name() {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(version.digest().getBytes(StandardCharsets.UTF_8));
    }

    private HDTOptions options() {
        HDTOptions options = new HDTSpecification();
        options.set(
                HDTOptionsKeys.LOADER_DISK_LOCATION_KEY, room.resolve("work").toString());
        options.set(HDTOptionsKeys.LOADER_DISK_FUTURE_HDT_LOCATION_KEY, made().toString());
        options.set(HDTOptionsKeys.LOADER_DISK_COMPRESSION_WORKER_KEY, "1");
        options.set(HDTOptionsKeys.LOADER_DISK_CHUNK_SIZE_KEY, "" + CHUNK);
        return options;
    }

    private static TripleString terms(Triple triple) {
        return new TripleString(term(triple.getSubject()), term(triple.getPredicate()), term(triple.getObject()));
    }

    /** As HDT keeps terms: IRIs without brackets, texts as they are between quotation marks. */
    private static String term(Node node) {
        if (!node.isLiteral()) {
            return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : node.getURI();
        }
        String text = "\"" + node.getLiteralLexicalForm() + "\"";
        if (!node.getLiteralLanguage().isEmpty()) {
            return text + "@" + node.getLiteralLanguage();
        }
        String type = node.getLiteralDatatypeURI();
        return type.equals(XSD.xstring.getURI()) ? text : text + "^^<" + type + ">";
    }
}
