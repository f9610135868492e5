// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.evaluation.GoldArticle;
import io.github.communique.evaluation.GoldReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The annotated articles of some folders, and how many of their files could not be read. */
record Annotations(List<GoldArticle> articles, int broken) {

    Annotations {
        articles = List.copyOf(articles);
    }

    /**
     * Reads them; each file that is set aside is named.
     *
     * @throws IOException where a folder holds none
     */
    static Annotations of(List<Path> folders, House house) throws IOException {
        List<String> broken = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        GoldReader reader = new GoldReader(house.ontology(), broken::add, others::add);
        List<GoldArticle> articles = new ArrayList<>();
        try {
            for (Path folder : folders) {
                articles.addAll(reader.read(folder));
            }
        } finally {
            broken.forEach(why -> house.console().complain("set aside: %s", why));
        }
        others.stream().findFirst().ifPresent(first -> house.console()
                .say(
                        "Passed over %s without \"events\", such as %s.",
                        others.size() == 1 ? "1 file" : others.size() + " files", first));
        return new Annotations(articles, broken.size());
    }

    /** The exit code of who could read them so far. */
    int code() {
        return broken == 0 ? 0 : 1;
    }
}
