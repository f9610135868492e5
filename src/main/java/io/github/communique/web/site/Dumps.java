// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.dump.Compression;
import io.github.communique.dump.DatasetDump;
import io.github.communique.dump.DumpFile;
import io.github.communique.dump.DumpName;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Page;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The whole data set as files, each with its checksum. */
public final class Dumps implements Handler {

    private static final String CHECKSUM = ".sha256";

    private final DatasetDump dump;

    public Dumps(DatasetDump dump) {
        this.dump = dump;
    }

    @Override
    public Answer answer(Ask ask) {
        String name = String.join("/", ask.path().subList(1, ask.path().size()));
        if (name.isEmpty()) {
            return list(ask);
        }
        boolean checksum = name.endsWith(CHECKSUM);
        DumpName asked = known(checksum ? name.substring(0, name.length() - CHECKSUM.length()) : name)
                .orElseThrow(() -> Problem.of(
                        404, "There is no such dump", "The name is communique with one of " + DumpName.known()));
        DumpFile file = dump.file(asked);
        return checksum ? checksum(file) : whole(file);
    }

    private static Optional<DumpName> known(String name) {
        return DumpName.all().stream().filter(one -> one.file().equals(name)).findFirst();
    }

    private static Answer whole(DumpFile file) {
        return Answer.ok(type(file.name()), Content.of(file.path()))
                .state("\"" + file.sha256() + "\"", file.modified());
    }

    private static String type(DumpName name) {
        return name.compression() == Compression.GZIP
                ? "application/gzip"
                : name.format().mediaType();
    }

    private static Answer checksum(DumpFile file) {
        return Answer.ok("text/plain; charset=utf-8", Content.of(file.checksum()))
                .state("\"sum-" + file.sha256() + "\"", file.modified());
    }

    private static Answer list(Ask ask) {
        Page page = Page.of("Download", ask);
        page.main().appendElement("h1").text("The whole data set");
        page.main()
                .appendElement("p")
                .text(
                        "The same data always give the same bytes. Turtle and N-Triples hold every statement once; TriG and"
                                + " N-Quads tell from which article each comes.");
        Element list = page.main().appendElement("ul");
        DumpName.all().forEach(name -> entry(list.appendElement("li"), page.root() + "dump/" + name.file(), name));
        return page.answer();
    }

    private static void entry(Element item, String address, DumpName name) {
        item.appendElement("a").attr("href", address).text(name.file());
        item.appendText(" – ");
        item.appendElement("a").attr("href", address + CHECKSUM).text("SHA-256 of " + name.file());
    }
}
