// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.dump.DumpName;
import java.util.Map;

/** The media types of the files of a release, by the end of their names. */
final class FileType {

    private static final Map<String, String> OTHERS = Map.of(
            "rdfp", "application/rdf-patch",
            "tsv", "text/tab-separated-values; charset=utf-8",
            "cff", "application/yaml",
            "bib", "application/x-bibtex",
            "json", "application/json",
            "md", "text/markdown; charset=utf-8",
            "ttl", "text/turtle; charset=utf-8");

    private FileType() {}

    static String of(String name) {
        if (name.equals("citation.csl.json")) {
            return "application/vnd.citationstyles.csl+json";
        }
        if (name.startsWith("communique.")) {
            return DumpName.of(name).map(DumpAnswer::type).orElse("application/octet-stream");
        }
        return OTHERS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain; charset=utf-8");
    }
}
