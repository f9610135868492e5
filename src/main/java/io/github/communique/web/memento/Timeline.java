// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.memento;

import io.github.communique.release.Release;
import io.github.communique.release.Releases;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.HttpDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The states in which one document is kept.
 *
 * @param base of the site's addresses
 * @param path of the document below it, such as {@code doc/event/e}
 * @param mementos the releases that hold it, the oldest first
 */
record Timeline(String base, String path, List<Release> mementos) {

    /** Of the document whose path ends what is asked for. */
    static Timeline of(Ask ask, Releases releases) {
        List<String> sent = ask.sentPath();
        String path = String.join("/", sent);
        List<String> things = things(ask);
        return new Timeline(
                ask.base(),
                path,
                releases.all().stream()
                        .filter(release -> holds(release, things))
                        .toList());
    }

    /** The IRIs that the document may be about: with and without the ending of a form, encoded or not. */
    private static List<String> things(Ask ask) {
        return Stream.of(ask.path(), ask.sentPath())
                .map(parts -> ask.base() + "id/" + String.join("/", parts.subList(1, parts.size())))
                .flatMap(iri -> Stream.of(iri, iri.replaceFirst("\\.[a-z]+$", "")))
                .distinct()
                .toList();
    }

    private static boolean holds(Release release, List<String> things) {
        return release.view().read(dataset -> things.stream()
                .anyMatch(iri -> dataset.getDefaultGraph().contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY)));
    }

    /** The state in force at a moment; the first for a moment before it. */
    Release at(Instant moment) {
        return mementos.stream()
                .filter(release -> !release.date().isAfter(moment))
                .reduce((older, newer) -> newer)
                .orElse(mementos.get(0));
    }

    /** Adds the links that lead from an answer to the document, its time gate and its time map. */
    Answer related(Answer answer) {
        return answer.header("Link", link(original(), "original timegate", ""))
                .header("Link", link(map(), "timemap", "; type=\"application/link-format\""));
    }

    /** Adds the links to the first and last state and to those around one. */
    Answer around(Answer answer, Release release) {
        Answer told = related(answer);
        for (String line : links(release)) {
            told = told.header("Link", line);
        }
        return told;
    }

    private List<String> links(Release release) {
        int here = mementos.indexOf(release);
        int last = mementos.size() - 1;
        List<String> lines = new ArrayList<>();
        for (int at : new int[] {0, here - 1, here, here + 1, last}) {
            if (at >= 0 && at <= last) {
                lines.add(memento(at, relation(at, here)));
            }
        }
        return lines.stream().distinct().toList();
    }

    private String relation(int at, int here) {
        List<String> words = new ArrayList<>();
        if (at == 0) {
            words.add("first");
        }
        if (at == mementos.size() - 1) {
            words.add("last");
        }
        if (at == here - 1) {
            words.add("prev");
        }
        if (at == here + 1) {
            words.add("next");
        }
        words.add("memento");
        return String.join(" ", words);
    }

    /** Every line of the time map. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String span = "; type=\"application/link-format\"; from=\"%s\"; until=\"%s\""
                .formatted(
                        HttpDate.of(mementos.get(0).date()),
                        HttpDate.of(mementos.get(mementos.size() - 1).date()));
        lines.add(link(original(), "original timegate", ""));
        lines.add(link(map(), "self", span));
        for (int at = 0; at < mementos.size(); at++) {
            lines.add(memento(at, relation(at, Integer.MIN_VALUE / 2)));
        }
        return lines;
    }

    private String memento(int at, String relation) {
        Release release = mementos.get(at);
        return link(address(release), relation, "; datetime=\"" + HttpDate.of(release.date()) + "\"");
    }

    String address(Release release) {
        return base + "release/" + release.version() + "/" + path;
    }

    String original() {
        return base + path;
    }

    String map() {
        return base + "timemap/" + path;
    }

    private static String link(String target, String relation, String more) {
        return "<" + target + ">; rel=\"" + relation + "\"" + more;
    }
}
