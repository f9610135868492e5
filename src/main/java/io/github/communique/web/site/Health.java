// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.store.View;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import jakarta.json.Json;

/** Says that the server answers and reads its store. */
public final class Health implements Handler {

    private final View store;

    public Health(View store) {
        this.store = store;
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        boolean empty = store.read(dataset -> !dataset.listGraphNodes().hasNext());
        String text = Json.createObjectBuilder()
                .add("status", "ok")
                .add("empty", empty)
                .add("version", store.version().digest())
                .add("modified", store.version().modified().toString())
                .build()
                .toString();
        return Answer.ok("application/json", text + "\n").header("Cache-Control", "no-store");
    }
}
