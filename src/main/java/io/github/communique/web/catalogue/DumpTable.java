// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.dump.Compression;
import io.github.communique.dump.DumpFile;
import io.github.communique.dump.DumpName;
import io.github.communique.dump.Format;
import io.github.communique.web.page.WideTable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Dumps for readers: a table of formats and packings with their sizes, and under it the checksums. */
final class DumpTable {

    private static final Map<Format, String> WORDS = Map.of(
            Format.TURTLE, "every statement once, easy to read",
            Format.NTRIPLES, "every statement once, a line each",
            Format.TRIG, "by article, easy to read",
            Format.NQUADS, "by article, a line a statement",
            Format.JSON_LD, "by article, expanded, a line a thing",
            Format.HDT, "every statement once, binary and indexed");

    private final String folder;
    private final Map<DumpName, DumpFile> files;
    private final List<DumpName> due;

    /**
     * @param folder the way to the folder of the files, with its slash
     * @param files that are there
     * @param due those that are being made
     */
    DumpTable(String folder, List<DumpFile> files, List<DumpName> due) {
        this.folder = folder;
        this.due = due;
        this.files = files.stream().collect(Collectors.toMap(DumpFile::name, Function.identity()));
    }

    void show(Element parent) {
        making(parent);
        Element table = WideTable.open(parent, "Files").addClass("files");
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text("Format");
        for (String packing : List.of("plain", "gzip", "zstd")) {
            head.appendElement("th").attr("scope", "col").addClass("number").text(packing);
        }
        Element body = table.appendElement("tbody");
        for (Format format : Format.values()) {
            row(body.appendElement("tr"), format);
        }
        checksums(parent);
    }

    private void making(Element parent) {
        if (!due.isEmpty()) {
            parent.appendElement("p")
                    .attr("role", "status")
                    .text(
                            "Files for the newest data are being made; their sizes stand here in a minute or two. Who takes one before"
                                    + " waits until it is whole.");
        }
    }

    private void row(Element line, Format format) {
        Element name = line.appendElement("th").attr("scope", "row");
        name.appendElement("strong").text(format.label());
        name.appendElement("br");
        name.appendElement("span").addClass("quiet").text(WORDS.get(format));
        for (Compression packing : Compression.values()) {
            cell(line.appendElement("td").addClass("number"), new DumpName(format, packing));
        }
    }

    private void cell(Element cell, DumpName name) {
        cell.appendElement("a").attr("href", folder + name.file()).text("." + name.extension());
        cell.appendElement("br");
        cell.appendElement("span").addClass("quiet").text(state(name));
    }

    private String state(DumpName name) {
        if (files.containsKey(name)) {
            return Size.words(files.get(name).size());
        }
        return due.contains(name) ? "being made" : "made when asked for";
    }

    private void checksums(Element parent) {
        Element more = parent.appendElement("details");
        more.appendElement("summary").text("SHA-256 of each file");
        Element list = more.appendElement("dl").addClass("facts").addClass("sums");
        DumpName.all().stream().filter(files::containsKey).forEach(name -> {
            String file = folder + name.file() + ".sha256";
            list.appendElement("dt").appendElement("a").attr("href", file).text("." + name.extension());
            list.appendElement("dd").appendElement("code").text(files.get(name).sha256());
        });
    }
}
