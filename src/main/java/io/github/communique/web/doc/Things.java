// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;

/**
 * Sends who asks for a thing to the document on it, relative to where it was asked for, so that it works behind a proxy.
 * All are sent to the same; a later version may send some elsewhere, so caches are told to keep the answers apart.
 */
public final class Things implements Handler {

    @Override
    public Answer answer(Ask ask) {
        return Answer.of(303)
                .header("Location", "../../" + Address.of(ask).path())
                .header("Vary", "Accept")
                .header("Cache-Control", "max-age=3600");
    }

    @Override
    public boolean lasting() {
        return true;
    }
}
