// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A point of the earth, in degrees north and east. */
record Spot(double latitude, double longitude) {

    /** What lies within so many kilometres may be one place. */
    static final double NEAR = 50;

    private static final Pattern POINT = Pattern.compile("(?i)point\\s*\\(\\s*(\\S+)\\s+(\\S+)\\s*\\)");
    private static final double KILOMETRES_A_DEGREE = 111.2;

    Spot {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "no point of the earth: latitude " + latitude + ", longitude " + longitude);
        }
    }

    /** Reads {@code Point(east north)}, as Wikidata writes it. */
    static Optional<Spot> ofPoint(String text) {
        Matcher point = POINT.matcher(text);
        return point.find()
                ? Optional.of(new Spot(Double.parseDouble(point.group(2)), Double.parseDouble(point.group(1))))
                : Optional.empty();
    }

    /** How far it is, near enough for places that are not at the poles. */
    double kilometresTo(Spot other) {
        double north = latitude - other.latitude;
        double east = (longitude - other.longitude) * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east) * KILOMETRES_A_DEGREE;
    }
}
