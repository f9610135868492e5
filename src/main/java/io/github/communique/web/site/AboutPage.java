// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.web.doc.PlainWords;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Page;
import io.github.communique.web.quality.Quality;
import io.github.communique.web.quality.ReaderFigures;
import io.github.communique.web.table.ChosenEvent;
import io.github.communique.web.table.Events;
import java.util.List;
import org.jsoup.nodes.Element;

/** Says what this site is, how it reads, how good it is, and what one may do with it. */
public final class AboutPage implements Handler {

    private static final String FILE = "quality.tsv";
    private static final String READERS = "readers.tsv";

    private final Quality quality = Quality.load();
    private final Events events;

    /** @param events that were found */
    public AboutPage(Events events) {
        this.events = events;
    }

    @Override
    public Answer answer(Ask ask) {
        List<String> below = ask.path().subList(1, ask.path().size());
        if (below.equals(List.of(FILE))) {
            return table(quality.table());
        }
        if (below.equals(List.of(READERS))) {
            return table(readers().table());
        }
        if (!below.isEmpty()) {
            throw Problem.of(
                    404, "There is no such page", "The figures stand at about/" + FILE + " and about/" + READERS + ".");
        }
        Page page = Page.of("About", ask);
        Element main = page.main();
        main.appendElement("h1").text("About");
        what(main);
        how(main);
        good(main);
        who(main);
        use(main);
        return page.alternate("text/tab-separated-values", "about/" + FILE)
                .alternate("text/tab-separated-values", "about/" + READERS)
                .answer();
    }

    private static Answer table(String text) {
        return Answer.ok("text/tab-separated-values; charset=utf-8", Content.of(text))
                .tagged();
    }

    private ReaderFigures readers() {
        return ReaderFigures.of(events.all().stream().map(ChosenEvent::event).toList());
    }

    private static void what(Element main) {
        paragraph(
                main,
                "This site holds the diplomatic events that news articles report: who met, called, visited, urged, criticised or"
                        + " sanctioned whom, when and where. A program, Communiqué, read the articles; for every fact it names the"
                        + " sentence that it rests on, so that you can check it.");
    }

    private static void how(Element main) {
        main.appendElement("h2").text("How it reads");
        paragraph(
                main,
                "It takes an article apart into sentences, and finds in them what they tell of diplomacy, by a lexicon of words"
                        + " that name such events and by what it learnt from articles that people had annotated. It finds the"
                        + " parties by an authority file of states, organisations and offices, and resolves dates by that of the"
                        + " article. Rules for what an event must have keep out what cannot be right, and so does a low"
                        + " confidence. What several articles tell of one happening is joined.");
        Element more = main.appendElement("p");
        link(more, "ontology", "What each type of event means");
        more.appendText(" · ");
        link(more, "shapes", "what an event must have");
        more.appendText(" · ");
        link(more, "lexicon", "the words that it looks for");
    }

    private void good(Element main) {
        Quality.OfType all = quality.overall();
        main.appendElement("h2").id("quality").text("How good it is");
        paragraph(
                main,
                ("Measured on articles that it had not seen, %s in a hundred of the events that it tells are right, and it finds %s"
                                + " in a hundred of those that a careful reader finds. So an event that is not here may well have"
                                + " happened. It reads English only, takes irony as told, and misses parties that are named only far"
                                + " above. A type with few events is measured badly.")
                        .formatted(hundred(all.precision()), hundred(all.recall())));
        Element body = table(main, List.of("Type", "Events", "Right, of those told", "Found, of those there are"));
        quality.figures().forEach(one -> row(body.appendElement("tr"), one));
        link(main.appendElement("p").text("The same as "), "about/" + FILE, "data");
    }

    /** A language model may have been asked as well, and is measured by nobody but who asks it. */
    private void who(Element main) {
        main.appendElement("h2").id("readers").text("Who found them");
        paragraph(
                main,
                "The built-in reader finds events, or a language model that was asked, or both. The measure above is that of"
                        + " the built-in reader alone. An event that another article tells as well is the more likely right.");
        Element body =
                table(main, List.of("Reader", "Events", "How sure, in the mean", "Told by another article as well"));
        readers().figures().forEach(one -> {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(one.reader().label());
            number(row, "%,d".formatted(one.events()));
            number(row, hundred(one.confidence()) + " %");
            number(row, "%,d".formatted(one.seconded()));
        });
        link(main.appendElement("p").text("The same as "), "about/" + READERS, "data");
    }

    /** The body of a table whose columns are numbers but for the first. */
    private static Element table(Element main, List<String> columns) {
        Element table = main.appendElement("div").addClass("wide").appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        columns.forEach(name ->
                head.appendElement("th").attr("scope", "col").addClass("number").text(name));
        head.child(0).removeClass("number");
        return table.appendElement("tbody");
    }

    private static void row(Element row, Quality.OfType one) {
        boolean all = one.type().equals("Event");
        Element name = row.appendElement("th").attr("scope", "row");
        if (all) {
            name.text("All types");
        } else {
            link(name, "events?type=" + one.type(), PlainWords.apart(one.type()));
        }
        number(row, "%,d".formatted(one.events()));
        number(row, hundred(one.precision()) + " %");
        number(row, hundred(one.recall()) + " %");
    }

    private static void number(Element row, String text) {
        row.appendElement("td").addClass("number").text(text);
    }

    private static void use(Element main) {
        main.appendElement("h2").text("What you may do with it");
        Element licence =
                main.appendElement("p").text("Use the data for whatever you like and say where you have them from: ");
        link(licence, "https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0");
        licence.appendText(". The quoted sentences are those of the outlets that are named with them. ");
        link(licence, "release/", "How to cite a version");
        licence.appendText(".");
        main.appendElement("h2").text("Who answers for it");
        Element contact = main.appendElement("p").text("Publisher and contact stand in ");
        link(contact, "catalog", "the catalogue");
        contact.appendText(
                ". The program is free software under GPL-3.0-or-later; its maintainers want to hear of mistakes.");
    }

    private static long hundred(double share) {
        return Math.round(share * 100);
    }

    private static void paragraph(Element main, String text) {
        main.appendElement("p").text(text);
    }

    private static void link(Element parent, String address, String words) {
        parent.appendElement("a").attr("href", address).text(words);
    }
}
