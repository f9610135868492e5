// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.memento;

import io.github.communique.release.Releases;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;

/** The list of all states in which a document is kept, as links or as JSON. */
public final class TimeMap implements Handler {

    private static final String LINKS = "application/link-format";
    private static final String JSON = "application/json";

    private final Releases releases;

    public TimeMap(Releases releases) {
        this.releases = releases;
    }

    @Override
    public Answer answer(Ask ask) {
        List<String> path = ask.path();
        if (path.size() != 4 || !path.get(1).equals("doc")) {
            throw Problem.of(404, "There is no such time map", "Documents have one each, under timemap/doc/KIND/NAME.");
        }
        Timeline timeline = Timeline.of(ask.below(1), releases);
        if (timeline.mementos().isEmpty()) {
            throw Problem.of(
                    404, "No release holds this document", "It may be newer than the last release, or never was.");
        }
        List<String> offered = List.of(LINKS, JSON, "text/html");
        String type = ask.accept().best(offered).orElseThrow(() -> Problem.notAcceptable(offered));
        Answer answer = type.equals(JSON)
                ? Answer.ok(JSON, json(timeline))
                : Answer.ok(
                        type.equals(LINKS) ? LINKS : "text/plain; charset=utf-8",
                        String.join(",\n", timeline.lines()) + "\n");
        return answer.header("Vary", "Accept").tagged();
    }

    private static String json(Timeline timeline) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        timeline.mementos()
                .forEach(release -> list.add(Json.createObjectBuilder()
                        .add("datetime", release.date().toString())
                        .add("uri", timeline.address(release))));
        return Json.createObjectBuilder()
                        .add("original_uri", timeline.original())
                        .add("timegate_uri", timeline.original())
                        .add("timemap_uri", timeline.map())
                        .add("mementos", Json.createObjectBuilder().add("list", list))
                        .build()
                + "\n";
    }
}
