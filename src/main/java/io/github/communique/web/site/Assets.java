// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The style sheet, the icons, and the editor for queries: files packed with the program, some of them made of several. */
public final class Assets implements Handler {

    private static final String STYLE = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String EDITOR = "/META-INF/resources/webjars/zazuko__yasqe/4.5.0/build/";

    private static final Map<String, Asset> ALL = Map.of(
            "style.css", Asset.of(STYLE, "/web/style.css"),
            "chart.css", Asset.of(STYLE, "/web/chart.css"),
            "icon.svg", Asset.of("image/svg+xml", "/web/icon.svg"),
            "favicon.ico", Asset.of("image/x-icon", "/web/favicon.ico"),
            "touch-icon.png", Asset.of("image/png", "/web/touch-icon.png"),
            "editor.css", Asset.of(STYLE, EDITOR + "yasqe.min.css", "/web/editor.css"),
            "editor.js", Asset.of(SCRIPT, "/web/editor.js"),
            "yasqe.js", Asset.of(SCRIPT, EDITOR + "yasqe.min.js"));

    private record Asset(String type, List<String> parts) {
        static Asset of(String type, String... parts) {
            return new Asset(type, List.of(parts));
        }
    }

    @Override
    public Answer answer(Ask ask) {
        List<String> path = ask.path();
        String name = String.join("/", path.subList(path.size() == 1 ? 0 : 1, path.size()));
        Asset asset = ALL.get(name);
        if (asset == null) {
            throw Problem.of(404, "There is no such file", "Here are " + String.join(" and ", ALL.keySet()) + ".");
        }
        byte[] bytes = bytes(asset);
        return Answer.ok(asset.type(), Content.of(bytes))
                .header("ETag", "\"" + Integer.toHexString(Arrays.hashCode(bytes)) + "\"")
                .header("Cache-Control", "max-age=3600");
    }

    @Override
    public boolean lasting() {
        return true;
    }

    private static byte[] bytes(Asset asset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String part : asset.parts()) {
            try (InputStream stream = Assets.class.getResourceAsStream(part)) {
                if (stream == null) {
                    throw new IllegalStateException(part + " is not on the class path: build the program anew");
                }
                stream.transferTo(bytes);
                if (asset.parts().size() > 1) {
                    bytes.write('\n');
                }
            } catch (IOException e) {
                throw new UncheckedIOException(part + " cannot be read", e);
            }
        }
        return bytes.toByteArray();
    }
}
