// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.ontology.Dip;
import io.github.communique.store.View;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Page;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/** Answers with the ontology, its modules, codes and words, and the shapes, in every version and form. */
public final class Vocabulary implements Handler {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;
    private static final String HTML = "html";
    private static final List<String> OFFERED =
            Stream.concat(RdfType.types().stream(), Stream.of("text/html")).toList();

    private final View store;
    private final Library library;
    private final Binder binder;

    /** Over a state of the data, from which instances are counted, with the base of the data's IRIs. */
    public Vocabulary(View store, String base) {
        this.store = store;
        library = new Library();
        binder = new Binder(library, store, base);
    }

    /** Itself under every first part of a path that it answers for. */
    public Map<String, Handler> plan() {
        Map<String, Handler> plan = new HashMap<>();
        for (String path : library.paths()) {
            String first = path.split("/")[0];
            plan.put(first, this);
            extensions().forEach(extension -> plan.put(first + "." + extension, this));
        }
        return plan;
    }

    private static Stream<String> extensions() {
        return Stream.concat(Stream.of(HTML), Stream.of(RdfType.values()).map(RdfType::extension));
    }

    @Override
    public Answer answer(Ask ask) {
        String path = String.join("/", ask.path());
        if (path.equals("ontology/changes")) {
            return binder.changes(ask).answer().tagged();
        }
        Optional<Publication> negotiated = library.at(path);
        if (negotiated.isPresent()) {
            return negotiated(ask, negotiated.get());
        }
        return extensions()
                .filter(extension -> path.endsWith("." + extension))
                .flatMap(extension -> fixed(ask, path, extension).stream())
                .findFirst()
                .orElseGet(() -> elsewhere(ask));
    }

    private Answer negotiated(Ask ask, Publication publication) {
        String type = ask.accept().best(OFFERED).orElseThrow(() -> Problem.notAcceptable(OFFERED));
        return form(ask, publication, RdfType.of(type)).header("Vary", "Accept");
    }

    private Optional<Answer> fixed(Ask ask, String path, String extension) {
        return library.at(path.substring(0, path.length() - extension.length() - 1))
                .map(publication -> form(ask, publication, RdfType.ofExtension(extension)));
    }

    private Answer form(Ask ask, Publication publication, Optional<RdfType> language) {
        Answer answer = language.map(type -> Answer.ok(contentType(type), data(publication, type)))
                .orElseGet(() -> page(ask, publication));
        return answer.tagged()
                .header(
                        "Last-Modified",
                        HTTP_DATE.format(
                                modified(publication, language.isEmpty()).atOffset(ZoneOffset.UTC)))
                .header("Link", relations(ask, publication));
    }

    private Answer page(Ask ask, Publication publication) {
        Page page = binder.page(publication, ask);
        String path = page.root() + publication.path(publication.edition());
        Stream.of(RdfType.values()).forEach(type -> page.alternate(type.type(), path + "." + type.extension()));
        return page.answer();
    }

    /** As it is on disk, where it is a file; writing does not change a graph, but names prefixes in it. */
    private static Content data(Publication publication, RdfType type) {
        if (type == RdfType.TURTLE && publication.text().isPresent()) {
            return Content.of(publication.text().get());
        }
        Graph copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, publication.graph());
        copy.getPrefixMapping().setNsPrefixes(publication.graph().getPrefixMapping());
        return type.content(copy);
    }

    private static String contentType(RdfType type) {
        return type == RdfType.TURTLE ? type.type() + "; charset=utf-8" : type.type();
    }

    /** The page of the current ontology changes with the data, as it counts them. */
    private Instant modified(Publication publication, boolean page) {
        Instant text = publication.edition().modified();
        Instant data = store.version().modified();
        return page && !publication.edition().frozen() && data.isAfter(text) ? data : text;
    }

    private static String relations(Ask ask, Publication publication) {
        String up = ask.root();
        String path = publication.path(publication.edition());
        Stream<String> forms = extensions().map(extension -> "<%s%s.%s>; rel=\"alternate\"; type=\"%s\""
                .formatted(
                        up,
                        path,
                        extension,
                        RdfType.ofExtension(extension).map(RdfType::type).orElse("text/html")));
        Stream<String> others = Stream.of(
                "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"",
                "<%s%s>; rel=\"latest-version\"".formatted(up, publication.path()),
                "<%sontology/changes>; rel=\"version-history\"".formatted(up));
        return Stream.concat(forms, others).collect(Collectors.joining(", "));
    }

    /** A term is found at its place in the document, also by those who put a slash where the hash is. */
    private Answer elsewhere(Ask ask) {
        List<String> path = ask.path();
        if (path.size() == 2 && path.get(0).equals("ontology") && library.knows(Dip.term(path.get(1)))) {
            return Answer.of(303).header("Location", "../ontology#" + path.get(1));
        }
        throw Problem.of(
                404, "There is no such document", "Begin at " + ask.root() + "ontology or " + ask.root() + "shapes.");
    }
}
