// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.model.Article;
import io.github.communique.publish.Draft;
import io.github.communique.rdf.Iris;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Writes to a store in every way there is, and says what is done once it is, until it is killed. */
final class CrashWork {

    static final Iris IRIS = new Iris("https://data.example.org/");
    static final String EVENT = IRIS.base() + "id/event/2024-03-05-demand-qb-qc-43700797";

    private final Path folder;
    private final String series;
    private final House house = Served.house();

    private CrashWork(Path folder, String series) {
        this.folder = folder;
        this.series = series;
    }

    /** Works on {@code FOLDER/store}, by names that begin with {@code SERIES}; or serves it. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        if (arguments[1].equals("serve")) {
            Served.start(folder.resolve("store"));
            said("served");
        } else {
            new CrashWork(folder, arguments[1]).run();
        }
    }

    private void run() throws IOException {
        Desk desk = new Desk(house, folder.resolve("store"), IRIS);
        said("begun");
        for (int at = 0; ; at++) {
            String name = series + "-" + at;
            switch (at % 6) {
                case 1 ->
                    command(
                            name,
                            "correct",
                            EVENT,
                            "--when",
                            "2024-03-" + (10 + Math.floorMod(series.hashCode() + at, 20)),
                            "--why",
                            name);
                case 3 -> command(name, "store", "compact");
                case 4 -> command(name, "release", name);
                case 5 -> command(name, "backup", folder.resolve(name + ".zip").toString());
                default -> {
                    desk.publish(List.of(draft(name)));
                    said("article " + name);
                }
            }
        }
    }

    private void command(String name, String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--store";
        all[words.length + 1] = folder.resolve("store").toString();
        int code = Main.line(house).execute(all);
        said((code == 0 ? words[0] : "failed " + words[0]) + " " + name);
    }

    private static void said(String what) {
        System.out.println(what);
        System.out.flush();
    }

    static Article article(String name) {
        return EvenDraft.article(URI.create("https://crash.example/" + name));
    }

    static Draft draft(String name) {
        return EvenDraft.of(article(name), IRIS);
    }
}
