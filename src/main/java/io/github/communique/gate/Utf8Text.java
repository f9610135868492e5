// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.atlas.io.IO;

/**
 * A file that is to be in UTF-8, as most syntaxes of RDF ask: their readers pass over what is not, and names come out maimed.
 *
 * @param path where it stands; packed by gzip where the name says so
 */
record Utf8Text(Path path) {

    /** @throws IOException where it is not; the message says which file, about where, and what to do */
    void check() throws IOException {
        try (InputStream in = IO.openFile(path.toString());
                LineNumberReader lines = new LineNumberReader(new InputStreamReader(
                        in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)))) {
            read(lines);
        }
    }

    private void read(LineNumberReader lines) throws IOException {
        try {
            while (lines.readLine() != null) {
                continue;
            }
        } catch (CharacterCodingException notUtf8) {
            throw new IOException(
                    path + " is not in UTF-8 (soon after line " + (lines.getLineNumber() + 1)
                            + "); save it in UTF-8, as its syntax asks",
                    notUtf8);
        }
    }
}
