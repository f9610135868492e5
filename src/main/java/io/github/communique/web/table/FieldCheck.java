// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.http.Problem;
import java.time.YearMonth;
import java.util.List;

/** Judges what is asked of each field, and says what may be asked instead. */
record FieldCheck(EventTypes types) {

    private static final int LONGEST = 200;
    private static final String DAY = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";
    private static final int MONTH = "2024-03".length();
    private static final String DATES = "Write a day, month or year that there is, like 2024-03-20, 2024-03 or 2024.";
    private static final String SHARE = "0(\\.\\d{1,4})?|1(\\.0{1,4})?";

    /** What the party may be. */
    static final List<String> PARTS = List.of("either", "source", "target");

    /** Whether those who act for a party count as it. */
    static final List<String> OFFICIALS = List.of("yes", "no");

    /** What may have become of an event. */
    static final List<String> STATUSES = List.of("Actual", "Planned", "Negated");

    /** @throws Problem if the field cannot be that */
    String checked(Field field, String value) {
        if (value.length() > LONGEST) {
            throw refused(field, value.substring(0, 20) + "…", "Write at most " + LONGEST + " letters.");
        }
        return switch (field) {
            case Q, PARTY, OTHER, PLACE, COUNTRY, TOPIC, INSTRUMENT, PUBLISHER -> value;
            case AS -> oneOf(field, value, PARTS);
            case OFFICIALS -> oneOf(field, value, OFFICIALS);
            case TYPE -> oneOf(field, value, types.names());
            case STATUS -> oneOf(field, value, STATUSES);
            case FROM, TO -> date(field, value);
            case CONFIDENCE -> matching(field, value, SHARE, "Write a number from 0 to 1, like 0.8.");
        };
    }

    /** @throws Problem if the field cannot be that */
    static String oneOf(Field field, String value, List<String> allowed) {
        return allowed.stream()
                .filter(one -> one.equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> refused(field, value, "Choose one of " + String.join(", ", allowed) + ".")
                        .member("allowed", allowed));
    }

    private static String date(Field field, String value) {
        matching(field, value, DAY, DATES);
        boolean day = value.length() > MONTH;
        if (day
                && !YearMonth.parse(value.substring(0, MONTH))
                        .isValidDay(Integer.parseInt(value.substring(MONTH + 1)))) {
            throw refused(field, value, DATES);
        }
        return value;
    }

    private static String matching(Field field, String value, String pattern, String hint) {
        if (!value.matches(pattern)) {
            throw refused(field, value, hint);
        }
        return value;
    }

    static Problem refused(Field field, String value, String hint) {
        return Problem.of(400, "The field '" + field.parameter() + "' cannot be that", "It is '" + value + "'. " + hint)
                .member("parameter", field.parameter());
    }
}
