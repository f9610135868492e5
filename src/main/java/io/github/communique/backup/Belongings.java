// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.backup;

import java.nio.file.Path;
import java.util.Set;

/** Which files of a store's folder a backup holds: the record, and nothing that is made anew from it or not the store's. */
final class Belongings {

    private static final Set<String> KEPT = Set.of(
            "articles",
            "base",
            "graphs",
            "history",
            "pending",
            "quarantine",
            "releases",
            "version",
            "watch",
            "withdrawn.tsv");

    private Belongings() {}

    /**
     * Whether a backup holds a file.
     *
     * @param inside its place in the store
     */
    static boolean hold(Path inside) {
        return KEPT.contains(inside.getName(0).toString())
                && !draft(inside)
                && !inside.endsWith("lock")
                && !database(inside);
    }

    /** Hidden files are drafts of what is being written. */
    private static boolean draft(Path inside) {
        for (Path name : inside) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** A release is served from a database that is made from its files. */
    private static boolean database(Path inside) {
        return inside.startsWith("releases")
                && inside.getNameCount() > 2
                && inside.getName(2).toString().equals("store");
    }
}
