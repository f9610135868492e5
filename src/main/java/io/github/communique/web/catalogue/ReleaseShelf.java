// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.release.Release;
import io.github.communique.release.Releases;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The releases: their list, their pages, and under each the same questions answered as for the current data. */
public final class ReleaseShelf implements Handler {

    private final Releases releases;
    private final Catalogue catalogue;
    private final Function<Release, Map<String, Handler>> edition;
    private final Map<String, Map<String, Handler>> editions = new ConcurrentHashMap<>();

    /** @param edition makes the handlers over the data of a release, by the first part of the path below it */
    public ReleaseShelf(Releases releases, Catalogue catalogue, Function<Release, Map<String, Handler>> edition) {
        this.releases = releases;
        this.catalogue = catalogue;
        this.edition = edition;
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "POST");
    }

    @Override
    public Answer answer(Ask ask) {
        List<String> path = ask.path();
        if (path.size() == 1 || path.size() == 2 && path.get(1).isEmpty()) {
            onlyRead(ask);
            return new ReleaseList(releases, catalogue).answer(ask);
        }
        Release release = releases.named(path.get(1))
                .orElseThrow(() ->
                        Problem.of(404, "There is no such release", "The releases there are stand under release/."));
        return within(ask, release, path.size() == 2 ? "" : path.get(2));
    }

    private Answer within(Ask ask, Release release, String part) {
        Map<String, Handler> handlers = editions.computeIfAbsent(release.version(), version -> edition.apply(release));
        if (handlers.containsKey(part)) {
            Handler handler = handlers.get(part);
            if (!handler.methods().contains(ask.method())) {
                onlyRead(ask);
            }
            return handler.answer(ask.below(2));
        }
        onlyRead(ask);
        return switch (part) {
            case "" ->
                new Offer(
                                () -> new ReleasePage(release).answer(ask),
                                () -> release.text("release.json"),
                                release::description)
                        .answer(ask);
            case "changes" -> new ReleaseChangesPage(release).answer(ask);
            case "void" -> catalogue.release(ask, release);
            default -> elsewhere(ask, release);
        };
    }

    /** What is the same for all releases stands where it stands for the current data; files stand with the dumps. */
    private static Answer elsewhere(Ask ask, Release release) {
        List<String> sent = ask.sentPath();
        String rest = String.join("/", sent.subList(2, sent.size()));
        String target = release.file(rest).isPresent() ? "dump/" + release.version() + "/" + rest : rest;
        return Answer.of(307)
                .header("Location", ask.root() + target + ask.query())
                .header("Cache-Control", "max-age=3600");
    }

    private static void onlyRead(Ask ask) {
        if (!Set.of("GET", "HEAD").contains(ask.method())) {
            throw Problem.of(405, "This cannot be done here", "Use one of GET, HEAD, OPTIONS.")
                    .header("Allow", "GET, HEAD, OPTIONS");
        }
    }
}
