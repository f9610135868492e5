// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.chart.Balance;
import io.github.communique.chart.BalanceBars.Bar;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The unit of a timeline: the finest by which it does not get too long. */
enum Period {
    DAY(10, "d MMM yyyy"),
    MONTH(7, "MMM yyyy"),
    YEAR(4, "yyyy");

    private static final int MOST = 62;
    /** One event in so many is left out, if it is of an early year. */
    private static final int FEW = 20;

    private final int letters;
    private final DateTimeFormatter format;

    Period(int letters, String pattern) {
        this.letters = letters;
        format = DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }

    /** The unit for some days, in order. */
    static Period of(NavigableMap<String, Balance> byDay) {
        return byDay.isEmpty() || DAY.between(byDay) <= MOST ? DAY : MONTH.between(byDay) <= MOST ? MONTH : YEAR;
    }

    private long between(NavigableMap<String, Balance> byDay) {
        return number(LocalDate.parse(byDay.lastKey())) - number(LocalDate.parse(byDay.firstKey())) + 1;
    }

    private long number(LocalDate day) {
        return switch (this) {
            case DAY -> day.toEpochDay();
            case MONTH -> day.getYear() * 12L + day.getMonthValue();
            case YEAR -> day.getYear();
        };
    }

    /** All days but, where years are shown, the few that would leave most of the picture empty. */
    NavigableMap<String, Balance> shown(NavigableMap<String, Balance> byDay) {
        long all = byDay.values().stream().mapToLong(Balance::total).sum();
        long passed = 0;
        for (Map.Entry<String, Balance> day : byDay.entrySet()) {
            passed += day.getValue().total();
            if (this == YEAR && passed * FEW >= all) {
                String year = day.getKey().substring(0, letters);
                return byDay.tailMap(year, true);
            }
        }
        return byDay;
    }

    /**
     * A bar for each, also for those between that have nothing; of more than can be told apart the latest.
     *
     * @param byDay those that are shown
     * @param address to what a bar leads, given the period as it stands in an address
     */
    List<Bar> bars(NavigableMap<String, Balance> byDay, UnaryOperator<String> address) {
        Map<String, Balance> sums = new TreeMap<>();
        byDay.forEach((day, balance) -> sums.merge(day.substring(0, letters), balance, Balance::plus));
        List<Bar> bars = new ArrayList<>();
        if (byDay.isEmpty()) {
            return bars;
        }
        LocalDate last = LocalDate.parse(byDay.lastKey());
        for (LocalDate day = begin(LocalDate.parse(byDay.firstKey())); !day.isAfter(last); day = next(day)) {
            String period = day.toString().substring(0, letters);
            bars.add(new Bar(format.format(day), address.apply(period), sums.getOrDefault(period, Balance.NONE)));
        }
        return bars.subList(Math.max(0, bars.size() - MOST), bars.size());
    }

    private LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private LocalDate next(LocalDate day) {
        return switch (this) {
            case DAY -> day.plusDays(1);
            case MONTH -> day.plusMonths(1);
            case YEAR -> day.plusYears(1);
        };
    }

    /** In words, as "by month". */
    String words() {
        return "by " + name().toLowerCase(Locale.ROOT);
    }
}
