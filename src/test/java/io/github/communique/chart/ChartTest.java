// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pictures say what the figures say. */
class ChartTest {

    @Test
    void barsStandOnTheLineAndHangBelowItByTheirFigures() {
        Element bars = new BalanceBars(List.of(
                        new BalanceBars.Bar("May", "events?from=2026-05", new Balance(4, 2, 1)),
                        new BalanceBars.Bar("June", "", Balance.NONE)))
                .drawing();
        Element good = bars.selectFirst("rect.cooperative");
        Element bad = bars.selectFirst("rect.conflictual");
        assertThat(number(good, "height")).isEqualTo(2 * number(bad, "height"));
        assertThat(number(good, "y") + number(good, "height")).isEqualTo(number(bad, "y"));
        assertThat(bars.select("a").eachAttr("href")).containsExactly("events?from=2026-05");
        assertThat(bars.selectFirst("a > title").text()).isEqualTo("May: 4 cooperative, 2 conflictual, 1 neither");
    }

    @Test
    void everyDotIsALinkAndStandsOnItsSideOfTheLine() {
        Element dots = new DotTimeline(
                        List.of(
                                new DotTimeline.Dot(0, DotTimeline.Side.COOPERATIVE, "met", "id/event/a"),
                                new DotTimeline.Dot(0, DotTimeline.Side.COOPERATIVE, "met again", "id/event/b"),
                                new DotTimeline.Dot(1, DotTimeline.Side.CONFLICTUAL, "criticised", "id/event/c")),
                        "2024",
                        "2026")
                .drawing();
        double zero = number(dots.selectFirst("line.zero"), "y1");
        assertThat(dots.select("a").eachAttr("href")).containsExactly("id/event/a", "id/event/b", "id/event/c");
        assertThat(dots.select("circle.cooperative")).hasSize(2).allMatch(dot -> number(dot, "cy") < zero);
        assertThat(number(dots.selectFirst("circle.conflictual"), "cy")).isGreaterThan(zero);
    }

    @Test
    void aPlaceHasADotWhereItLiesAndWithoutAPositionItsCountry() {
        LocatorMap map = new LocatorMap();
        Element beirut = map.drawing("Beirut", Optional.of(new LocatorMap.Position(33.89, 35.5)), "LB")
                .orElseThrow();
        Atlas.Point lebanon = Atlas.load().points().get("LB");
        assertThat(number(beirut.selectFirst("circle"), "cx")).isCloseTo(lebanon.x(), within(3.0));
        assertThat(number(beirut.selectFirst("circle"), "cy")).isCloseTo(lebanon.y(), within(3.0));
        assertThat(beirut.selectFirst("title").text()).isEqualTo("Where Beirut lies");
        Element azores = map.drawing("Azores", Optional.empty(), "PT").orElseThrow();
        assertThat(azores.select("circle")).isEmpty();
        assertThat(azores.select("path.home")).hasSize(1);
        assertThat(map.drawing("Nowhere", Optional.empty(), "")).isEmpty();
    }

    @Test
    void theWorldHasACircleForSmallCountriesToo() {
        WorldMap map = new WorldMap();
        List<WorldMap.Country> countries = List.of(
                new WorldMap.Country("SG", "Singapore", 1, "events?country=SG"),
                new WorldMap.Country("FR", "France", 9, "events?country=FR"),
                new WorldMap.Country("QQ", "Nowhere", 2, ""));
        Element drawing = map.drawing(countries);
        assertThat(drawing.select("circle")).hasSize(2);
        assertThat(drawing.select("a").eachAttr("href"))
                .as("the larger circle lies below the smaller one")
                .containsExactly("events?country=FR", "events?country=SG");
        assertThat(map.table(countries).rows()).hasSize(3);
    }

    @Test
    void inANetworkThoseWhoDealWithOneAnotherAreNeighbours() {
        List<SpringLayout.Spring> springs = List.of(new SpringLayout.Spring(0, 3, 5), new SpringLayout.Spring(1, 2, 5));
        NetworkLayout layout = new NetworkLayout(960, 620);
        List<SpringLayout.Spot> spots = layout.of(4, springs);
        assertThat(layout.of(4, springs)).as("the same each time").isEqualTo(spots);
        assertThat(distance(spots, 0, 3)).isLessThan(distance(spots, 0, 1)).isLessThan(distance(spots, 0, 2));
        assertThat(spots).allMatch(spot -> spot.x() >= 0 && spot.x() <= 960 && spot.y() >= 0 && spot.y() <= 620);
    }

    @Test
    void inNoNetworkDoCirclesLieUponOneAnother() {
        List<int[]> pairs = IntStream.range(0, 5)
                .mapToObj(at -> new int[] {2 * at, 2 * at + 1})
                .toList();
        List<int[]> hub =
                IntStream.rangeClosed(1, 12).mapToObj(at -> new int[] {0, at}).toList();
        List<int[]> all = IntStream.range(0, 12)
                .boxed()
                .flatMap(one -> IntStream.range(0, one).mapToObj(other -> new int[] {one, other}))
                .toList();
        assertThat(nearest(10, pairs)).as("five pairs").isGreaterThan(85);
        assertThat(nearest(13, hub)).as("one with twelve partners").isGreaterThan(85);
        assertThat(nearest(12, all)).as("each with each").isGreaterThan(85);
        assertThat(nearest(2, List.of(new int[] {0, 1}))).as("a pair alone").isGreaterThan(85);
        assertThat(nearest(10, List.of())).as("nobody with anybody").isGreaterThan(85);
    }

    private static double nearest(int members, List<int[]> ties) {
        Element drawing = new DealingsNetwork(
                        IntStream.range(0, members)
                                .mapToObj(at -> new DealingsNetwork.Member("Ruritania " + at, 3, "id/" + at))
                                .toList(),
                        ties.stream()
                                .map(tie -> new DealingsNetwork.Tie(
                                        "Ruritania " + tie[0], "Ruritania " + tie[1], new Balance(1, 0, 0), ""))
                                .toList())
                .drawing();
        List<SpringLayout.Spot> spots = drawing.select("circle").stream()
                .map(circle -> new SpringLayout.Spot(number(circle, "cx"), number(circle, "cy")))
                .toList();
        return IntStream.range(0, members)
                .boxed()
                .flatMap(one -> IntStream.range(0, one).mapToObj(other -> distance(spots, one, other)))
                .min(Double::compare)
                .orElseThrow();
    }

    @Test
    void aMatrixDarkensWithItsFiguresAndLeadsOn() {
        Element page = new Element("main");
        new ActionMatrix(
                        List.of("Spain", "Norway"),
                        List.of("Spain", "Norway"),
                        Map.of(
                                new ActionMatrix.Pair("Spain", "Norway"),
                                new ActionMatrix.Cell(new Balance(16, 0, 0), "relations/ES/NO"),
                                new ActionMatrix.Pair("Norway", "Spain"),
                                new ActionMatrix.Cell(new Balance(0, 1, 0), "relations/ES/NO")))
                .show(page, "Who acts upon whom", "");
        assertThat(page.select("td.cooperative.shade5 a").text()).isEqualTo("16");
        assertThat(page.select("td.conflictual.shade1 a").text()).isEqualTo("1");
    }

    @Test
    void namesWithMarkupAreShownAsText() {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        ShareBars bars =
                new ShareBars(List.of(new ShareBars.Row("<b>Ruritania</b> & \"friends\"", "", new Balance(1, 0, 0))));
        new Picture("Balance", "", bars.drawing(), true, bars.table("Who")).show(page.body());
        assertThat(page.outerHtml())
                .contains("&lt;b&gt;Ruritania&lt;/b&gt; &amp;")
                .doesNotContain("<b>");
    }

    @Test
    void aLongRowOfBarsTellsFewLabels() {
        List<BalanceBars.Bar> bars = IntStream.range(0, 60)
                .mapToObj(at -> new BalanceBars.Bar("m" + at, "", new Balance(1, 0, 0)))
                .toList();
        assertThat(new BalanceBars(bars).drawing().select("text"))
                .as("labels and the number of the scale")
                .hasSizeLessThanOrEqualTo(8);
    }

    private static double number(Element part, String name) {
        return Double.parseDouble(part.attr(name));
    }

    private static double distance(List<SpringLayout.Spot> spots, int one, int other) {
        return Math.hypot(
                spots.get(one).x() - spots.get(other).x(),
                spots.get(one).y() - spots.get(other).y());
    }
}
