// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import static io.github.communique.article.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.model.Article;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JsonArticleReaderTest {

    @Test
    void theCorpusFormatIsReadCharacterForCharacter() throws ArticleException {
        Article article = read("""
                {"id": "a1", "url": "https://news.example/talks?utm_source=x#top", "publisher": "The Example",
                 "title": "Talks  in Oslo", "published": "2024-11-15", "kind": "wire",
                 "paragraphs": ["They met  on\u00a0Friday.", "", "“Good,” she said."], "events": []}""");
        assertThat(article.address()).isEqualTo(URI.create("https://news.example/talks"));
        assertThat(article.title()).isEqualTo("Talks  in Oslo");
        assertThat(article.publisher()).contains("The Example");
        assertThat(article.published()).contains(LocalDate.of(2024, 11, 15));
        assertThat(article.paragraphs()).containsExactly("They met  on\u00a0Friday.", "“Good,” she said.");
    }

    @Test
    void anArticleWithoutUrlIsNamedByItsId() throws ArticleException {
        assertThat(read("{\"id\": \"Seed 01\", \"url\": null, \"paragraphs\": [\"They met.\"]}")
                        .address())
                .isEqualTo(URI.create("urn:communique:article:seed-01"));
    }

    @Test
    void withoutUrlAndIdTheAddressFollowsFromTheHeadlineAndStaysWhenALaterParagraphChanges() throws ArticleException {
        Article first = read("{\"title\": \"Talks in Oslo\", \"paragraphs\": [\"They met.\", \"It ended.\"]}");
        Article corrected = read("{\"title\": \"Talks in Oslo\", \"paragraphs\": [\"They met.\", \"It went on.\"]}");
        assertThat(first.address().toString()).startsWith("urn:communique:article:talks-in-oslo-");
        assertThat(corrected.address()).isEqualTo(first.address());
    }

    @Test
    void brokenJsonIsRefusedWithLineAndColumn() {
        assertThatThrownBy(() -> read("{\n \"title\": \"Talks\",\n \"paragraphs\": [\"They met.\" \"It ended.\"]}"))
                .isInstanceOf(ArticleException.class)
                .hasMessageContaining("file:///a.json")
                .hasMessageContaining("line 3")
                .hasMessageContaining("column");
    }

    @Test
    void aListInsteadOfAnObjectIsRefused() {
        assertThatThrownBy(() -> read("[1, 2]"))
                .isInstanceOf(ArticleException.class)
                .hasMessageContaining("no JSON article");
    }

    @Test
    void aMemberOfTheWrongKindIsRefusedByName() {
        assertThatThrownBy(() -> read("{\"paragraphs\": \"They met.\"}"))
                .hasMessageContaining("\"paragraphs\" should be a list");
        assertThatThrownBy(() -> read("{\"paragraphs\": [1]}")).hasMessageContaining("\"paragraphs\" should be text");
        assertThatThrownBy(() -> read("{\"paragraphs\": [\"x\"], \"published\": \"Friday\"}"))
                .hasMessageContaining("\"published\" should be a day");
        assertThatThrownBy(() -> read("{\"paragraphs\": [\"x\"], \"url\": \"ftp://x\"}"))
                .hasMessageContaining("\"url\" should be an http");
    }

    @Test
    void bracketsNestedWithoutEndAreRefused() {
        assertThatThrownBy(() -> read("{\"x\": " + "[".repeat(200_000)))
                .isInstanceOf(ArticleException.class)
                .hasMessageContaining("nested too deep");
    }

    @Test
    void anArticleWithoutTextIsRefused() {
        assertThatThrownBy(() -> read("{\"title\": \"Talks\"}")).hasMessageContaining("holds no text");
        assertThatThrownBy(() -> read("{\"paragraphs\": [\" \", \"\\u00a0\", \"\\u200b\", \"—\"]}"))
                .hasMessageContaining("holds no text");
    }

    private static Article read(String json) throws ArticleException {
        return new JsonArticleReader().read(paper("file:///a.json", json)).article();
    }
}
