// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Article;
import io.github.communique.property.Odd;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticleJsonPropertiesTest {

    @Provide
    Arbitrary<String> texts() {
        return Odd.texts();
    }

    @Property(seed = "2026")
    void anArticleIsKeptAsItIs(
            @ForAll("texts") String title,
            @ForAll List<@From("texts") String> texts,
            @ForAll Optional<@From("texts") String> told) {
        Article article = new Article(
                URI.create("urn:communique:article:a"), title, told, texts, Optional.of(LocalDate.EPOCH), told, texts);
        byte[] kept = ArticleJson.write(article).toString().getBytes(StandardCharsets.UTF_8);

        assertThat(ArticleJson.read(
                        Json.createReader(new ByteArrayInputStream(kept)).readObject()))
                .isEqualTo(article);
    }
}
