// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An address that gives each form by its ending too, such as {@code catalog.ttl} for {@code catalog}.
 *
 * @param handler answers at the address itself
 * @param name the last part of that
 */
public record Ended(Handler handler, String name) implements Handler {

    /** The handler under the address itself and under each with an ending. */
    public static Map<String, Handler> plan(String name, Handler handler) {
        Map<String, Handler> plan = new HashMap<>(Map.of(name, handler));
        DocumentForm.all().forEach(form -> plan.put(name + "." + form.extension(), new Ended(handler, name)));
        return plan;
    }

    @Override
    public Set<String> methods() {
        return handler.methods();
    }

    @Override
    public void prepare() {
        handler.prepare();
    }

    @Override
    public Answer answer(Ask ask) {
        List<String> path = ask.path();
        String last = path.get(path.size() - 1);
        Optional<DocumentForm> form = Optional.of(last)
                .filter(any -> any.startsWith(name + "."))
                .flatMap(any -> DocumentForm.ofExtension(any.substring(name.length() + 1)));
        return handler.answer(form.map(one -> ask.as(name, one.type())).orElse(ask));
    }
}
