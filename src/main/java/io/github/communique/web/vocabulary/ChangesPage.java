// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.web.page.Page;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jsoup.nodes.Element;

/**
 * What changed in the ontology from version to version, found by comparing what each says.
 *
 * @param versions the namespace document in each version, the newest first
 */
record ChangesPage(List<PublishedDocument> versions, Places places) {

    void fill(Page page) {
        Element main = page.main();
        main.appendElement("h1").text("Changes of the ontology");
        for (int i = 0; i + 1 < versions.size(); i++) {
            section(main, versions.get(i + 1), versions.get(i));
        }
        PublishedDocument first = versions.get(versions.size() - 1);
        heading(main, first);
        main.appendElement("p").text("The first version.");
    }

    private void section(Element main, PublishedDocument before, PublishedDocument after) {
        heading(main, after);
        Changes changes = new Changes(before.graph(), after.graph());
        if (changes.none()) {
            main.appendElement("p").text("Nothing changed.");
        }
        terms(main, "New terms", changes.added(), after);
        terms(main, "Terms that are no more", changes.removed(), before);
        changes.changed().forEach(term -> difference(main, after.terms().label(term), term, changes));
        difference(main, "About the ontology itself", after.node(), changes);
    }

    private void heading(Element main, PublishedDocument version) {
        Edition edition = version.edition();
        String state = edition.frozen() ? ", released " + edition.issued() : ", not released yet";
        Element heading = main.appendElement("h2").id("version-" + edition.version());
        heading.appendElement("a")
                .attr("href", places.root() + version.path() + "/" + edition.version())
                .text(edition.version());
        heading.appendText(state);
    }

    private void terms(Element main, String title, List<Node> terms, PublishedDocument version) {
        if (!terms.isEmpty()) {
            main.appendElement("h3").text(title);
            Element list = main.appendElement("ul");
            terms.forEach(term -> list.appendElement("li")
                    .appendChild(places.link(term, version.terms().label(term)))
                    .appendText(" ")
                    .appendElement("code")
                    .text(PublishedDocument.shortened(term)));
        }
    }

    private void difference(Element main, String title, Node term, Changes changes) {
        List<Triple> gone = changes.gone(term);
        List<Triple> come = changes.come(term);
        if (!gone.isEmpty() || !come.isEmpty()) {
            main.appendElement("h3").appendChild(places.link(term, title));
            Element list = main.appendElement("ul").addClass("difference");
            gone.forEach(triple -> line(list, "del", triple));
            come.forEach(triple -> line(list, "ins", triple));
        }
    }

    private void line(Element list, String tag, Triple triple) {
        Element line = list.appendElement("li").appendElement(tag);
        line.appendElement("code").text(places.shortened(triple.getPredicate()));
        line.appendText(" ");
        Node value = triple.getObject();
        line.appendChild(
                value.isURI()
                        ? places.link(value, PublishedDocument.shortened(value))
                        : RowList.text(value.getLiteralLexicalForm()));
    }
}
