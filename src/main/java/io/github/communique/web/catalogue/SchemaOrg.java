// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.dump.DumpFile;
import io.github.communique.release.Imprint;
import io.github.communique.release.Release;
import io.github.communique.release.ReleaseFacts;
import io.github.communique.store.Version;
import io.github.communique.web.page.Page;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.jsoup.nodes.DataNode;

/** Data sets as search engines read of them: schema.org in JSON-LD inside a page. */
public final class SchemaOrg {

    private static final String WORDS =
            "Diplomatic events as news articles report them, each with its parties, time, place and the sentence it came from.";

    private SchemaOrg() {}

    /** Puts a description into a page. */
    public static void add(Page page, JsonObject description) {
        String text = description.toString().replace("<", "\\u003c");
        page.main().appendElement("script").attr("type", "application/ld+json").appendChild(new DataNode(text));
    }

    /** The data as they are now. */
    public static JsonObject current(String base, Imprint imprint, Version version, List<DumpFile> dumps) {
        return described(base + "dataset", base, imprint)
                .add("version", version.digest())
                .add("dateModified", version.modified().toString())
                .add("distribution", downloads(base + "dump/", dumps))
                .build();
    }

    /** A release. */
    static JsonObject release(Release release) {
        ReleaseFacts facts = release.facts();
        return described(facts.address(), facts.address() + "/", facts.imprint())
                .add("version", facts.version())
                .add("datePublished", facts.date().toString())
                .add("dateModified", facts.modified().toString())
                .add("isBasedOn", facts.base() + "dataset")
                .add("citation", release.text("citation.txt").strip())
                .add(
                        "distribution",
                        downloads(facts.base() + "dump/" + facts.version() + "/", ReleaseFiles.dumps(release)))
                .build();
    }

    private static JsonObjectBuilder described(String iri, String url, Imprint imprint) {
        return Json.createObjectBuilder()
                .add("@context", "https://schema.org/")
                .add("@type", "Dataset")
                .add("@id", iri)
                .add("url", url)
                .add("name", imprint.title())
                .add("description", WORDS)
                .add("license", imprint.licence())
                .add("isAccessibleForFree", true)
                .add(
                        "keywords",
                        Json.createArrayBuilder(List.of("diplomacy", "international relations", "events", "news")))
                .add("creator", named(imprint.creator()))
                .add("publisher", named(imprint.publisher()));
    }

    private static JsonObjectBuilder named(String name) {
        return Json.createObjectBuilder().add("@type", "Organization").add("name", name);
    }

    private static JsonArrayBuilder downloads(String folder, List<DumpFile> dumps) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        dumps.forEach(file -> list.add(Json.createObjectBuilder()
                .add("@type", "DataDownload")
                .add("contentUrl", folder + file.name().file())
                .add("encodingFormat", file.name().format().mediaType())
                .add("contentSize", file.size() + " B")
                .add("sha256", file.sha256())));
        return list;
    }
}
