// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.stream;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Page;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;

/** A question to the stream with the form that is named in its address, if one is. */
record StreamAsk(Ask ask, Optional<String> extension) {

    /** Answers in the form that is named or wanted most. */
    Answer answer(StreamState state, Function<StreamForm, DatasetGraph> data, Supplier<Page> page) {
        Optional<StreamForm> form = form();
        Answer answer = form.map(one -> Answer.ok(type(one), one.content(data.apply(one))))
                .orElseGet(() -> page.get().answer());
        String suffix = form.map(StreamForm::extension).orElse("html");
        return answer.header("ETag", "\"" + state.tag() + "-" + suffix + "\"").header("Vary", "Accept");
    }

    /** Empty for a page. */
    private Optional<StreamForm> form() {
        if (extension.isPresent()) {
            Optional<StreamForm> named = extension.flatMap(StreamForm::ofExtension);
            if (named.isEmpty() && !extension.get().equals("html")) {
                throw Problem.of(404, "There is no such form", "Take one of html, trig, nq, jsonld, ttl and nt.");
            }
            return named;
        }
        return StreamForm.of(
                ask.accept().best(StreamForm.offered()).orElseThrow(() -> Problem.notAcceptable(StreamForm.offered())));
    }

    private static String type(StreamForm form) {
        return form == StreamForm.TURTLE ? form.type() + "; charset=utf-8" : form.type();
    }
}
