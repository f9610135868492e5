// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others show of a page who link to it, and what a reader sees who follows a dead link. */
class LinkPreviewTest {

    private static final int BLUE = 0xff1d6fa5;
    private static final int ORANGE = 0xffc2500d;

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static BufferedImage image(String path) throws IOException {
        HttpResponse<byte[]> answer = server.bytes(path);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        return ImageIO.read(new ByteArrayInputStream(answer.body()));
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    @ParameterizedTest
    @CsvSource({
        "/, 'Who met, called', ''",
        "/relations/QA/QB, cooperative, ?party=QA&party=QB",
        "/doc/event/2024-03-04-meeting-qa-ilse-marr-qb-tomas-velde-8b5cc4df, 'Reported as happened: Tomas Velde held talks',"
                + " ?party=QA&party=QB",
        "/doc/topic/ferry-line, cooperative, ?topic=https%3A%2F%2Fdata.example.org%2Fid%2Ftopic%2Fferry-line"
    })
    void aLinkIsShownWithASentenceAndAPicture(String path, String words, String query) throws IOException {
        Document page = server.page(path);
        String image = page.select("meta[property=og:image]").attr("content");

        assertThat(page.select("meta[name=description]").attr("content")).contains(words);
        assertThat(page.select("meta[property=og:title]").attr("content") + " – Communiqué")
                .isEqualTo(page.title());
        assertThat(image).isEqualTo(RunningServer.BASE + "explore/when.png" + query);
        assertThat(image("/" + image.substring(RunningServer.BASE.length())).getWidth())
                .isEqualTo(1200);
    }

    @Test
    void thePictureShowsTheEventsThatAreChosen() throws IOException {
        assertThat(colours(image("/explore/when.png?type=Agreement")))
                .contains(BLUE)
                .doesNotContain(ORANGE);
        assertThat(colours(image("/explore/when.png?type=Criticism")))
                .contains(ORANGE)
                .doesNotContain(BLUE);
    }

    @ParameterizedTest
    @CsvSource({"/favicon.ico, image/x-icon", "/web/touch-icon.png, image/png"})
    void browsersFindTheirIcons(String path, String type) {
        HttpResponse<byte[]> answer = server.bytes(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(answer.body().length).isGreaterThan(100);
    }

    @Test
    void whoFollowsADeadLinkCanSearchByItsWords() {
        HttpResponse<String> answer = server.get("/doc/event/2024-03-04-ferry-talks-8b5cc4df", "Accept", "text/html");
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.selectFirst("form[role=search] input").attr("value")).isEqualTo("ferry talks");
        assertThat(page.selectFirst("form[role=search]").attr("action")).isEqualTo("../../events");
    }

    @Test
    void theMenuOpensWithoutAScript() {
        Document page = server.page("/about");

        assertThat(page.select("nav details.menu a").eachText())
                .isEqualTo(page.select("nav[aria-label=Site] > ul a").eachText())
                .contains("Explore");
        assertThat(page.select("script[src]")).isEmpty();
    }
}
