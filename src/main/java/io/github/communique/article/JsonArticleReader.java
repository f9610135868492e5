// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import io.github.communique.model.Article;
import io.github.communique.schema.JsonSchema;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the corpus format: an object with {@code title}, {@code paragraphs} and, where told, {@code id}, {@code url},
 * {@code publisher}, {@code authors}, {@code published}, {@code language}. Other members are passed over. The text is kept
 * character for character, as evidence is compared with it. What trafilatura and newspaper write as JSON is read too: their
 * {@code text} has a paragraph a line.
 */
public final class JsonArticleReader implements ArticleReader {

    private final JsonSchema schema = JsonSchema.named("article");

    @Override
    public ArticleReading read(Document document) throws ArticleException {
        JsonObject object = JsonText.object(document);
        JsonMembers members = new JsonMembers(document.source(), object);
        Article article = article(members);
        List<String> faults = schema.faults(object);
        if (!faults.isEmpty()) {
            throw new ArticleException(
                    RefusalReason.MALFORMED,
                    document.source() + " is no JSON article: " + faults.get(0)
                            + "; mend it (docs/article-format.md tells the format)");
        }
        if (article.paragraphs().stream().flatMapToInt(String::codePoints).noneMatch(Character::isLetterOrDigit)) {
            throw new ArticleException(
                    RefusalReason.NO_TEXT,
                    document.source()
                            + " holds no text: \"paragraphs\" is missing or empty; give it the article as a list of strings (or \"text\" with a paragraph a line)");
        }
        return new ArticleReading(article, provenance(members, article));
    }

    private static Article article(JsonMembers members) throws ArticleException {
        String title = members.text("title").orElse("");
        return new Article(
                address(members, title),
                title,
                members.text(members.name(JsonNames.PUBLISHER)),
                members.parts(JsonNames.AUTHORS, ";"),
                members.day(members.name(JsonNames.PUBLISHED)),
                members.text(members.name(JsonNames.LANGUAGE)),
                members.parts(JsonNames.PARAGRAPHS, "\n"));
    }

    private static URI address(JsonMembers members, String title) throws ArticleException {
        String url = members.name(JsonNames.URL);
        if (members.text(url).isPresent()) {
            return ArticleAddress.original(members.webAddress(url));
        }
        if (members.text("id").isPresent()) {
            return ArticleAddress.named(members.text("id").get());
        }
        String day = members.text(members.name(JsonNames.PUBLISHED)).orElse("");
        String publisher = members.text(members.name(JsonNames.PUBLISHER)).orElse("");
        return ArticleAddress.unnamed(title, publisher, day, members.parts(JsonNames.PARAGRAPHS, "\n"));
    }

    private static boolean isTold(JsonMembers members) throws ArticleException {
        return members.text(members.name(JsonNames.URL)).isPresent()
                || members.text("id").isPresent();
    }

    private static Map<String, String> provenance(JsonMembers members, Article article) throws ArticleException {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("text", "json");
        rules.put("title", "json");
        rules.put("address", isTold(members) ? "json" : "made");
        article.publisher().ifPresent(told -> rules.put("publisher", "json"));
        article.published().ifPresent(told -> rules.put("published", "json"));
        article.language().ifPresent(told -> rules.put("language", "json"));
        if (!article.authors().isEmpty()) {
            rules.put("authors", "json");
        }
        return rules;
    }
}
