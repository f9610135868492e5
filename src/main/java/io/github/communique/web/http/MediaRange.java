// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of media types and how much it is wanted (RFC 9110, 12.5.1).
 *
 * @param type in lower case; {@code *} for any
 * @param subtype in lower case; {@code *} for any
 * @param parameters by name in lower case, without the weight
 * @param weight from 0 to 1
 */
record MediaRange(String type, String subtype, Map<String, String> parameters, double weight) {

    static final MediaRange ANYTHING = new MediaRange("*", "*", Map.of(), 1);

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern TYPE = Pattern.compile("(" + TOKEN + ")/(" + TOKEN + ")");
    private static final Pattern PARAMETER = Pattern.compile("(" + TOKEN + ")=(" + TOKEN + "|\".*\")", Pattern.DOTALL);

    /** Reads one member of the list; empty if it is malformed. */
    static Optional<MediaRange> parse(String text) {
        List<String> parts = Quoted.split(text, ';');
        Matcher name = TYPE.matcher(parts.isEmpty() ? "" : parts.get(0));
        if (!name.matches() || name.group(1).equals("*") && !name.group(2).equals("*")) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : parts.subList(1, parts.size())) {
            Matcher parameter = PARAMETER.matcher(part);
            if (!parameter.matches()) {
                return Optional.empty();
            }
            parameters.putIfAbsent(lower(parameter.group(1)), Quoted.plain(parameter.group(2)));
        }
        OptionalDouble weight =
                Weight.parse(Optional.ofNullable(parameters.remove("q")).orElse("1"));
        return weight.isEmpty()
                ? Optional.empty()
                : Optional.of(new MediaRange(
                        lower(name.group(1)), lower(name.group(2)), Map.copyOf(parameters), weight.getAsDouble()));
    }

    /** Whether an offered type falls under it. */
    boolean covers(MediaRange offered) {
        return (type.equals("*") || type.equals(offered.type))
                && (subtype.equals("*") || subtype.equals(offered.subtype))
                && parameters.entrySet().stream().allMatch(wish -> grants(offered, wish.getKey(), wish.getValue()));
    }

    /** All text here is in UTF-8, and a profile that is not known is to be left unheeded (JSON-LD 1.1, C). */
    private static boolean grants(MediaRange offered, String name, String value) {
        return switch (name) {
            case "charset" -> value.equalsIgnoreCase("utf-8");
            case "profile" -> true;
            default -> value.equals(offered.parameters.get(name));
        };
    }

    /** The greater, the fewer types it covers. */
    int precision() {
        return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2 + parameters.size();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
