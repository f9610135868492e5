// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.release.Release;
import io.github.communique.release.ReleaseFacts;
import io.github.communique.web.doc.PlainWords;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.page.Counted;
import io.github.communique.web.page.LocalAddress;
import io.github.communique.web.page.Page;
import java.util.List;
import org.jsoup.nodes.Element;

/** The page on one release: what it is, how to cite it, its files, and where it can be asked. */
record ReleasePage(Release release) {

    private static final List<String> CITATIONS =
            List.of("CITATION.cff", "citation.bib", "citation.csl.json", "citation.txt");

    Answer answer(Ask ask) {
        ReleaseFacts facts = release.facts();
        Page page = Page.of("Release " + release.version(), ask);
        Element main = page.main();
        String self = page.root() + "release/" + release.version() + "/";
        String files = page.root() + "dump/" + release.version() + "/";
        main.appendElement("p").addClass("kind").text("Frozen release");
        main.appendElement("h1").text(facts.imprint().title() + ", release " + release.version());
        facts(main.appendElement("dl").addClass("facts"), facts);
        citing(main, files);
        changes(main, self, facts);
        asking(main, self);
        main.appendElement("h2").text("Files");
        new DumpTable(files, ReleaseFiles.dumps(release), List.of()).show(main);
        others(main, files);
        page.alternate("text/turtle", self + "void");
        SchemaOrg.add(page, SchemaOrg.release(release));
        return page.answer();
    }

    private static void facts(Element list, ReleaseFacts facts) {
        fact(list, "Frozen", facts.date().toString());
        fact(list, "Data last changed", PlainWords.moment(facts.modified()));
        fact(
                list,
                "Holds",
                Counted.of(facts.counts().events(), "event") + " in "
                        + Counted.of(facts.counts().articles(), "article") + ", "
                        + Counted.of(facts.counts().quads(), "statement"));
        fact(list, "By", facts.imprint().creator());
        fact(list, "Published by", facts.imprint().publisher());
        list.appendElement("dt").text("Licence");
        list.appendElement("dd")
                .appendElement("a")
                .attr("rel", "license")
                .attr("href", facts.imprint().licence())
                .text(facts.imprint().licence());
        fact(list, "Made with", "Communiqué " + facts.program() + ", ontology " + facts.ontology());
        list.appendElement("dt").text("Canonical digest");
        list.appendElement("dd").appendElement("code").text("SHA-256 " + facts.canonical());
    }

    private static void fact(Element list, String name, String value) {
        list.appendElement("dt").text(name);
        list.appendElement("dd").text(value);
    }

    private void citing(Element main, String files) {
        main.appendElement("h2").text("Cite it");
        main.appendElement("blockquote")
                .appendElement("p")
                .text(release.text("citation.txt").strip());
        LocalAddress.warn(main, release.facts().address());
        Element line = main.appendElement("p").text("The same as ");
        for (String name : CITATIONS) {
            line.appendElement("a").attr("href", files + name).text(name);
            line.appendText(name.equals("citation.txt") ? "." : ", ");
        }
    }

    private static void changes(Element main, String self, ReleaseFacts facts) {
        main.appendElement("h2").text("Changes");
        Element line = main.appendElement("p");
        if (facts.change().isEmpty()) {
            line.text("This is the first release.");
            return;
        }
        ReleaseFacts.Step step = facts.change().get();
        line.text("Since release ");
        line.appendElement("a")
                .attr("href", self + "../" + step.previous() + "/")
                .text(step.previous());
        line.appendText(
                ": %s came, %s went. ".formatted(Counted.of(step.added(), "statement"), Size.count(step.removed())));
        line.appendElement("a").attr("href", self + "changes").text("What changed");
        line.appendText(", as a page and as RDF Patch.");
    }

    private void asking(Element main, String self) {
        main.appendElement("h2").text("Ask it");
        Element line = main.appendElement("p").text("This release answers like the current data: at its own ");
        line.appendElement("a").attr("href", self + "sparql").text("SPARQL endpoint");
        line.appendText(
                ", and under " + release.facts().address() + "/doc/… for each thing; with Accept-Datetime, the usual"
                        + " address of a document leads to the release in force at that time.");
    }

    private void others(Element main, String files) {
        Element more = main.appendElement("details");
        more.appendElement("summary").text("Descriptions, changes and citations");
        Element list = more.appendElement("ul");
        ReleaseFiles.others(release).forEach(file -> {
            Element item = list.appendElement("li");
            item.appendElement("a").attr("href", files + file.name()).text(file.name());
            item.appendText(" (" + Size.words(file.size()) + ")");
        });
        Element sums = list.appendElement("li");
        sums.appendElement("a").attr("href", files + "SHA256SUMS").text("SHA256SUMS");
        sums.appendText(": the checksums of all files");
    }
}
