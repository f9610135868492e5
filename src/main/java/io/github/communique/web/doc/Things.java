// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends who asks for a thing to the document on it. */
public final class Things implements Handler {

    @Override
    public Answer answer(Ask ask) {
        Address address = Address.of(ask);
        String document = "../../doc/" + encode(address.kind()) + "/" + encode(address.slug());
        return Answer.of(303)
                .header("Location", document)
                .header("Vary", "Accept")
                .header("Cache-Control", "max-age=3600");
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
