// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.article.ArticleException;
import io.github.communique.article.ArticleReading;
import io.github.communique.article.Document;
import io.github.communique.model.Article;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads each page in {@code src/test/resources/pages/NAME/page.html}, as if it came from the address in
 * {@code source.txt}, and compares all that was read, and by which rule, with {@code expected.txt}.
 */
class PagesTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");

    @TestFactory
    Stream<DynamicTest> eachPageIsReadAsExpected() throws IOException {
        try (Stream<Path> folders = Files.list(PAGES)) {
            List<Path> cases = folders.sorted().toList();
            return cases.stream()
                    .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
        }
    }

    private static void check(Path page) throws IOException {
        URI source = URI.create(Files.readString(page.resolve("source.txt")).strip());
        byte[] bytes = Files.readAllBytes(page.resolve("page.html"));
        assertThat(told(new Document(source, bytes, Optional.empty(), Optional.empty())))
                .isEqualTo(Files.readString(page.resolve("expected.txt")));
    }

    private static String told(Document document) {
        try {
            return told(new HtmlArticleReader().read(document));
        } catch (ArticleException refusal) {
            return "refused: " + refusal.getMessage() + "\n";
        }
    }

    private static String told(ArticleReading reading) {
        Article article = reading.article();
        return """
                title: %s
                publisher: %s
                authors: %s
                published: %s
                address: %s
                language: %s
                rules: %s

                %s
                """.formatted(
                        article.title(),
                        article.publisher().orElse("-"),
                        String.join("; ", article.authors()),
                        article.published().map(Object::toString).orElse("-"),
                        article.address(),
                        article.language().orElse("-"),
                        reading.provenance(),
                        String.join("\n\n", article.paragraphs()));
    }
}
