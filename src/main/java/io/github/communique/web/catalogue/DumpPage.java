// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.dump.DatasetDump;
import io.github.communique.dump.DumpFile;
import io.github.communique.dump.DumpName;
import io.github.communique.release.Releases;
import io.github.communique.store.Version;
import io.github.communique.web.doc.PlainWords;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.page.Page;
import java.util.List;
import org.jsoup.nodes.Element;

/** The page on the dumps: which there are, of which data, how to check them and how to load them. */
final class DumpPage {

    private final DatasetDump dump;
    private final DumpMaking making;
    private final Releases releases;
    private final String base;

    DumpPage(DatasetDump dump, DumpMaking making, Releases releases, String base) {
        this.dump = dump;
        this.making = making;
        this.releases = releases;
        this.base = base;
    }

    Answer answer(Ask ask) {
        Page page = Page.of("Download the whole data set", ask);
        Element main = page.main();
        String folder = page.root() + "dump/";
        main.appendElement("h1").text("Download the whole data set");
        main.appendElement("p")
                .text(
                        "Every statement with its sources, in six formats. The same version of the data always gives the same"
                                + " bytes; a file is made once and does not change. Licence: CC BY 4.0.");
        Version version = dump.version();
        version(main, version);
        List<DumpName> due = making.begin();
        List<DumpFile> files = dump.written();
        new DumpTable(folder, files, due).show(main);
        frozen(main, page.root());
        checking(main, folder);
        loading(main);
        page.alternate("text/turtle", page.root() + ".well-known/void");
        SchemaOrg.add(page, SchemaOrg.current(base, releases.imprint(), version, files));
        return page.answer();
    }

    private void frozen(Element main, String root) {
        main.appendElement("h2").text("To cite or to keep");
        Element words = main.appendElement("p").text("These files follow the data. ");
        words.appendElement("a").attr("href", root + "release/").text("Releases");
        words.appendText(" do not: each keeps its files, its citation and its own endpoint.");
        releases.latest().ifPresent(newest -> {
            words.appendText(" The newest is ");
            words.appendElement("a")
                    .attr("href", root + "release/" + newest.version() + "/")
                    .text(newest.version());
            words.appendText("; its files can always be had under " + base + "dump/latest/.");
        });
    }

    private static void version(Element main, Version version) {
        Element facts = main.appendElement("dl").addClass("facts");
        facts.appendElement("dt").text("Data last changed");
        facts.appendElement("dd")
                .appendElement("time")
                .attr("datetime", version.modified().toString())
                .text(PlainWords.moment(version.modified()));
        facts.appendElement("dt").text("Version");
        facts.appendElement("dd").appendElement("code").text(version.digest());
    }

    private void checking(Element main, String folder) {
        main.appendElement("h2").text("Check what you got");
        Element words = main.appendElement("p").text("Each file has its checksum beside it, and ");
        words.appendElement("a").attr("href", folder + "SHA256SUMS").text("SHA256SUMS");
        words.appendText(" has them all. Interrupted downloads can be continued: parts are served, and their digests.");
        Commands.show(
                main,
                "curl -O " + base + "dump/communique.nq.gz",
                "curl -O " + base + "dump/SHA256SUMS",
                "sha256sum --check --ignore-missing SHA256SUMS");
    }

    private static void loading(Element main) {
        main.appendElement("h2").text("Load it");
        main.appendElement("h3").text("Apache Jena");
        Commands.show(main, "tdb2.tdbloader --loc communique-tdb2 communique.nq.gz");
        main.appendElement("h3").text("Oxigraph");
        Commands.show(main, "oxigraph load --location communique-oxigraph --file communique.nq.gz");
        main.appendElement("h3").text("QLever");
        Commands.show(main, "zcat communique.nt.gz | qlever-index -i communique -F nt -f -");
        main.appendElement("h3").text("HDT");
        Commands.show(main, "zstd -d communique.hdt.zst && hdtSearch communique.hdt");
    }
}
