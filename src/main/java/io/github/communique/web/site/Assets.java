// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;

/** The style sheet and the icon. */
public final class Assets implements Handler {

    private static final Map<String, String> TYPES =
            Map.of("style.css", "text/css; charset=utf-8", "icon.svg", "image/svg+xml");

    @Override
    public Answer answer(Ask ask) {
        String name = String.join("/", ask.path().subList(1, ask.path().size()));
        if (!TYPES.containsKey(name)) {
            throw Problem.of(404, "There is no such file", "Here are " + String.join(" and ", TYPES.keySet()) + ".");
        }
        byte[] bytes = bytes(name);
        return Answer.ok(TYPES.get(name), Content.of(bytes))
                .header("ETag", "\"" + Integer.toHexString(Arrays.hashCode(bytes)) + "\"")
                .header("Cache-Control", "max-age=3600");
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = Assets.class.getResourceAsStream("/web/" + name)) {
            return stream == null ? new byte[0] : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
