// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Who deals with whom: those who deal much with one another lie close together.
 *
 * @param members the heaviest first
 * @param ties between them
 */
public record DealingsNetwork(List<Member> members, List<Tie> ties) {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 620;
    private static final double THICKEST = 9;
    private static final double LARGEST = 20;
    private static final double SMALLEST = 5;

    /**
     * One of the network.
     *
     * @param name told beside it, unlike all others
     * @param size how much it has to do with others
     * @param address where more of it stands
     */
    public record Member(String name, PlainCount size, String address) {

        /** One that takes part in events. */
        public Member(String name, long events, String address) {
            this(name, PlainCount.ofEvents(events), address);
        }
    }

    /**
     * What two have to do with one another.
     *
     * @param one by name
     * @param other by name
     * @param measure of what passes between them
     * @param address where more of it stands
     */
    public record Tie(String one, String other, Measure measure, String address) {}

    public DealingsNetwork {
        members = List.copyOf(members);
        ties = List.copyOf(ties);
    }

    /** The drawing. */
    public Element drawing() {
        Element svg = Svg.scaled("network", WIDTH, HEIGHT);
        Map<String, SpringLayout.Spot> spots = spots();
        long most = ties.stream().mapToLong(tie -> tie.measure().total()).max().orElse(1);
        ties.forEach(tie -> tie(svg, tie, spots, most));
        members(svg, spots);
        return svg;
    }

    private void members(Element svg, Map<String, SpringLayout.Spot> spots) {
        LabelPlaces places = new LabelPlaces(WIDTH, HEIGHT);
        members.forEach(member -> places.circle(spots.get(member.name()), radius(member)));
        ties.forEach(tie -> places.line(spots.get(tie.one()), spots.get(tie.other())));
        members.forEach(member -> member(svg, member, spots.get(member.name()), places));
    }

    private double radius(Member member) {
        long largest = members.get(0).size().total();
        return Math.max(SMALLEST, LARGEST * Math.sqrt(member.size().total() / (double) largest));
    }

    private Map<String, SpringLayout.Spot> spots() {
        Map<String, Integer> numbers = new HashMap<>();
        members.forEach(member -> numbers.put(member.name(), numbers.size()));
        List<SpringLayout.Spring> springs = ties.stream()
                .map(tie -> new SpringLayout.Spring(
                        numbers.get(tie.one()),
                        numbers.get(tie.other()),
                        tie.measure().total()))
                .toList();
        List<SpringLayout.Spot> places = new NetworkLayout(WIDTH, HEIGHT).of(members.size(), springs);
        Map<String, SpringLayout.Spot> spots = new HashMap<>();
        numbers.forEach((name, number) -> spots.put(name, places.get(number)));
        return spots;
    }

    private static void tie(Element svg, Tie tie, Map<String, SpringLayout.Spot> spots, long most) {
        SpringLayout.Spot from = spots.get(tie.one());
        SpringLayout.Spot to = spots.get(tie.other());
        double thick = Math.max(1, THICKEST * Math.sqrt(tie.measure().total() / (double) most));
        Element part = Svg.linked(
                svg,
                tie.address(),
                tie.one() + " and " + tie.other() + ": " + tie.measure().words());
        Svg.line(part, Svg.number(from.x()), Svg.number(from.y()), Svg.number(to.x()), Svg.number(to.y()))
                .addClass(tie.measure().tone())
                .attr("stroke-width", Svg.number(thick));
    }

    private void member(Element svg, Member member, SpringLayout.Spot spot, LabelPlaces places) {
        double radius = radius(member);
        Element part = Svg.linked(
                svg, member.address(), member.name() + ": " + member.size().words());
        Svg.circle(part, Svg.number(spot.x()), Svg.number(spot.y()), radius);
        LabelPlaces.Label label = places.beside(spot, radius, member.name());
        Svg.text(part, Svg.number(label.x()), Svg.number(label.y()), member.name())
                .attr("text-anchor", label.anchor());
    }

    /** The figures of the ties. */
    public FigureTable table() {
        Measure kind = ties.isEmpty() ? Balance.NONE : ties.get(0).measure();
        return FigureTable.of(
                "Between",
                kind,
                ties.stream()
                        .map(tie -> FigureTable.Row.of(tie.one() + " and " + tie.other(), tie.address(), tie.measure()))
                        .toList());
    }
}
