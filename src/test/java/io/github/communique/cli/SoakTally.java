// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What became of all that a server was asked for, by kind and quarter of the time. */
final class SoakTally {

    private static final String HEAD =
            "kind,quarter,answered,refused as asked,refused for load,faults,median ms,90 % ms,99 % ms,longest ms";

    private final long begun = System.nanoTime();
    private final Duration lasting;
    private final Map<String, List<ConcurrentLinkedQueue<Answer>>> answers = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    /** What came back. */
    enum Became {
        ANSWERED,
        REFUSED_AS_ASKED,
        REFUSED_FOR_LOAD,
        FAULT
    }

    private record Answer(Became became, float milliseconds) {}

    SoakTally(Duration lasting) {
        this.lasting = lasting;
    }

    void add(String kind, Became became, long nanoseconds) {
        int quarter = (int) Math.min(3, 4 * (System.nanoTime() - begun) / lasting.toNanos());
        answers.computeIfAbsent(kind, absent -> Stream.generate(ConcurrentLinkedQueue<Answer>::new)
                        .limit(4)
                        .toList())
                .get(quarter)
                .add(new Answer(became, nanoseconds / 1e6f));
    }

    /** Notes what should not be. */
    void fault(String kind, String what, long nanoseconds) {
        add(kind, Became.FAULT, nanoseconds);
        faults.add(String.format(
                Locale.ROOT, "after %.1f minutes, %s: %s", (System.nanoTime() - begun) / 60e9, kind, what));
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    String csv() {
        StringBuilder lines = new StringBuilder(HEAD).append('\n');
        answers.forEach((kind, quarters) -> IntStream.range(0, 4)
                .forEach(quarter -> lines.append(line(kind, Integer.toString(quarter + 1), quarters.get(quarter)))));
        answers.forEach((kind, quarters) -> lines.append(
                line(kind, "all", quarters.stream().flatMap(Collection::stream).toList())));
        return lines.append(line(
                        "all",
                        "all",
                        answers.values().stream()
                                .flatMap(List::stream)
                                .flatMap(Collection::stream)
                                .toList()))
                .toString();
    }

    private static String line(String kind, String quarter, Collection<Answer> answers) {
        List<Answer> all = List.copyOf(answers);
        double[] times = all.stream().mapToDouble(Answer::milliseconds).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%d,%d,%.1f,%.1f,%.1f,%.1f%n",
                kind,
                quarter,
                count(all, Became.ANSWERED),
                count(all, Became.REFUSED_AS_ASKED),
                count(all, Became.REFUSED_FOR_LOAD),
                count(all, Became.FAULT),
                at(times, 0.5),
                at(times, 0.9),
                at(times, 0.99),
                at(times, 1));
    }

    private static long count(List<Answer> answers, Became became) {
        return answers.stream().filter(answer -> answer.became() == became).count();
    }

    private static double at(double[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)];
    }
}
