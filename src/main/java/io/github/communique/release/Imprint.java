// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import io.github.communique.dump.Compression;
import io.github.communique.dump.DumpException;
import io.github.communique.dump.WholeFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Who is named in a citation of the data, and under which licence they are given.
 *
 * @param title of the data set
 * @param creator who made it: a person or a body
 * @param publisher who publishes it
 * @param licence its address
 */
public record Imprint(String title, String creator, String publisher, String licence) {

    /** What is told where nothing is set. */
    public static final Imprint USUAL = new Imprint(
            "Communiqué: diplomatic events in the news",
            "Communiqué",
            "Communiqué",
            "https://creativecommons.org/licenses/by/4.0/");

    /** @throws IllegalArgumentException if something is blank, or the licence is no address */
    public Imprint {
        title = whole("title", title);
        creator = whole("creator", creator);
        publisher = whole("publisher", publisher);
        licence = whole("licence", licence);
        if (!licence.matches("https?://[^\\s<>\"]+") || !URI.create(licence).isAbsolute()) {
            throw new IllegalArgumentException("a licence is told by its address, such as "
                    + "https://creativecommons.org/licenses/by/4.0/ : " + licence);
        }
    }

    private static String whole(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the " + name + " is blank; write one, or leave the option out");
        }
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Reads what was set before; the usual where nothing was. */
    static Imprint read(Path file) {
        Properties settings = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            } catch (IOException e) {
                throw new ReleaseException("cannot read the settings " + file + ": " + e.getMessage(), e);
            }
        }
        return new Imprint(
                settings.getProperty("title", USUAL.title),
                settings.getProperty("creator", USUAL.creator),
                settings.getProperty("publisher", settings.getProperty("creator", USUAL.publisher)),
                settings.getProperty("licence", USUAL.licence));
    }

    /** Who reads it meanwhile reads what was set before. */
    void write(Path file) {
        Properties settings = new Properties();
        settings.setProperty("title", title);
        settings.setProperty("creator", creator);
        settings.setProperty("publisher", publisher);
        settings.setProperty("licence", licence);
        try {
            WholeFile.write(
                    file,
                    Compression.NONE,
                    stream -> settings.store(
                            new OutputStreamWriter(stream, StandardCharsets.UTF_8),
                            " What releases tell of themselves; change it here or by the options of the command"));
        } catch (DumpException e) {
            throw new ReleaseException("cannot write the settings " + file + ": " + e.getMessage(), e);
        }
    }
}
