// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.store.View;
import io.github.communique.title.EdtfWords;
import io.github.communique.web.graph.Questions;
import io.github.communique.web.graph.Remembered;
import io.github.communique.web.page.Counted;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** Tells from how many articles of which days the data come, so that a reader can tell silence from not having read. */
final class Coverage {

    private static final int PATIENCE = 20;

    private final Query query = Questions.load("web-coverage");
    private final Remembered<String> words;

    Coverage(View store) {
        words = new Remembered<>(store, this::read);
    }

    String words() {
        return words.answer();
    }

    private String read(DatasetGraph dataset) {
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query(query)
                .timeout(PATIENCE, TimeUnit.SECONDS)
                .build()) {
            return sentence(exec.select().next());
        }
    }

    private static String sentence(Binding row) {
        long articles = text(row, "articles").map(Long::parseLong).orElse(0L);
        String read = Counted.first(articles, "article") + (articles == 1 ? " was read" : " were read");
        return text(row, "first")
                .map(first -> read + ", of "
                        + EdtfWords.of(first + "/" + text(row, "last").orElse(first)) + ".")
                .orElse(read + ".");
    }

    private static Optional<String> text(Binding row, String name) {
        return Optional.ofNullable(row.get(name)).map(Node::getLiteralLexicalForm);
    }
}
