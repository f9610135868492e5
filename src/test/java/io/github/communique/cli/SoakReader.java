// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.cli.SoakTally.Became;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.commons.io.IOUtils;

/** A reader who asks for this and that by chance, always in the same order of chance. */
final class SoakReader {

    private static final Set<Integer> FOR_LOAD = Set.of(429, 503);
    private static final int WITHDRAWN = 410;
    private static final List<String> FORMS =
            List.of(".html", ".ttl", ".trig", ".jsonld", ".nt", ".nq", ".rdf", ".ttl", ".html");
    private static final List<String> PAGES = List.of(
            "/",
            "/about",
            "/events",
            "/events?from=2024-01-01",
            "/explore",
            "/actors",
            "/states",
            "/places",
            "/topics",
            "/articles",
            "/sources",
            "/relations/FR/DE",
            "/relations/AR/NO",
            "/ask",
            "/ontology");
    private static final List<String> WORDS = List.of("trade", "fisheries", "minister", "spoke time", "Oslo", "nobody");
    private static final List<String> TABLES = List.of("/events.csv", "/events.tsv", "/events.jsonl");
    private static final List<String> DUMPS = List.of("/dump/communique.nq", "/dump/communique.ttl.gz", "/catalog");
    private static final List<String> NEWS = List.of("/feed.atom", "/stream", "/sitemap.xml", "/health", "/ready");
    private static final List<String> QUESTIONS = List.of(
            "who-met-whom",
            "contacts-of-ministers",
            "agreements",
            "search-sentences",
            "first-to-tell",
            "planned-events",
            "events-by-place",
            "who-holds-which-office");
    private static final List<String> UNKNOWN =
            List.of("/doc/event/none", "/doc/actor/nobody", "/nowhere", "/release/9");
    private static final List<String> MALFORMED =
            List.of("/sparql?query=SELECT", "/events?when=never", "/relations/XX/YY", "/data?graph=no%20iri");

    private final SoakServer server;
    private final List<String> known;
    private final SoakTally tally;
    private final Random chance;
    private Optional<String> tag = Optional.empty();
    private String tagged = "/";

    /** A request, and whether a refusal is what it asks for. */
    private record Question(String kind, String path, List<String> headers, boolean toBeRefused) {}

    SoakReader(SoakServer server, List<String> known, SoakTally tally, int seed) {
        this.server = server;
        this.known = known;
        this.tally = tally;
        this.chance = new Random(seed);
    }

    /** Asks for one thing. */
    void ask() {
        Question question = next();
        long begun = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = server.get(question.path(), question.headers());
            judge(question, answer, System.nanoTime() - begun);
        } catch (IOException | InterruptedException | RuntimeException broken) {
            tally.fault(question.kind(), question.path() + ": " + broken, System.nanoTime() - begun);
        }
    }

    private void judge(Question question, HttpResponse<byte[]> answer, long took) {
        int status = answer.statusCode();
        if (FOR_LOAD.contains(status)) {
            tally.add(question.kind(), Became.REFUSED_FOR_LOAD, took);
        } else if (status < 400 && !question.toBeRefused()) {
            tally.add(question.kind(), Became.ANSWERED, took);
            answer.headers().firstValue("ETag").ifPresent(found -> remember(question.path(), found));
        } else if (status == WITHDRAWN || status >= 400 && status < 500 && question.toBeRefused()) {
            tally.add(question.kind(), Became.REFUSED_AS_ASKED, took);
        } else {
            tally.fault(question.kind(), question.path() + " answered " + status, took);
        }
    }

    private void remember(String path, String found) {
        tag = Optional.of(found);
        tagged = path;
    }

    private Question next() {
        int lot = chance.nextInt(1000);
        for (Map.Entry<Integer, Question> kind : kinds()) {
            if (lot < kind.getKey()) {
                return kind.getValue();
            }
            lot -= kind.getKey();
        }
        return asked("page", "/");
    }

    /** Each with how many of a thousand it makes; the rest is for the start page. */
    private List<Map.Entry<Integer, Question>> kinds() {
        List<Map.Entry<Integer, Question>> kinds = new ArrayList<>();
        kinds.add(Map.entry(380, asked("document", "/doc" + one(known) + one(FORMS))));
        kinds.add(Map.entry(60, asked("name", "/id" + one(known))));
        tag.ifPresent(found ->
                kinds.add(Map.entry(120, new Question("asked again", tagged, List.of("If-None-Match", found), false))));
        kinds.add(Map.entry(150, asked("page", one(PAGES))));
        kinds.add(Map.entry(90, asked("search", "/events?q=" + encoded(one(WORDS)))));
        kinds.add(Map.entry(80, asked("query", "/sparql?query=" + encoded(text(one(QUESTIONS))))));
        kinds.add(Map.entry(5, asked("table", one(TABLES))));
        kinds.add(Map.entry(60, asked("news", one(NEWS))));
        kinds.add(Map.entry(1, asked("dump", one(DUMPS))));
        kinds.add(Map.entry(20, new Question("unknown address", one(UNKNOWN), List.of(), true)));
        kinds.add(Map.entry(20, new Question("malformed", one(MALFORMED), List.of(), true)));
        return kinds;
    }

    private static Question asked(String kind, String path) {
        return new Question(kind, path, List.of(), false);
    }

    private String one(List<String> things) {
        return things.get(chance.nextInt(things.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(String question) {
        try {
            return IOUtils.resourceToString("/questions/" + question + ".rq", StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
