// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * Makes an address as people and pages write it one that every standard takes (RFC 3986): what may not stand in it is
 * percent-encoded, the name of its host is in ASCII, dot segments, user and fragment are gone.
 */
final class AddressText {

    private static final Pattern PARTS = Pattern.compile(
            "(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("(?:.*@)?(\\[[0-9A-Fa-f:.]+]|[^:@]*)(?::([0-9]{0,5}))?");
    /** As browsers take it: with an underscore, which the names of machines may not have and some have. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9_.-]*[a-z0-9_-][.]?|\\[[0-9a-f:.]+]");

    private static final int LAST_PORT = 65_535;
    private static final Pattern BETWEEN = Pattern.compile("[\\t\\n\\r]+");
    private static final Pattern NOT_IN_PATH =
            Pattern.compile("%[0-9A-Fa-f]{2}|%|[^A-Za-z0-9._~!$&'()*+,;=:@/-]", Pattern.DOTALL);
    private static final Pattern NOT_IN_QUERY =
            Pattern.compile("%[0-9A-Fa-f]{2}|%|[^A-Za-z0-9._~!$&'()*+,;=:@/?-]", Pattern.DOTALL);

    private AddressText() {}

    /** What a reference means on the page at an address; empty where the base or what comes out is no address. */
    static Optional<String> resolved(String base, String reference) {
        try {
            return reference(reference)
                    .map(valid -> IRIx.create(base).resolve(valid))
                    .filter(IRIx::isAbsolute)
                    .map(IRIx::str);
        } catch (IRIException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> reference(String text) {
        Matcher parts = PARTS.matcher(BETWEEN.matcher(text.strip()).replaceAll(""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1) == null ? "" : parts.group(1).toLowerCase(Locale.ROOT) + ":";
        String path = encoded(parts.group(3), NOT_IN_PATH);
        String query = parts.group(4) == null ? "" : "?" + encoded(parts.group(4), NOT_IN_QUERY);
        return parts.group(2) == null
                ? Optional.of(scheme + path + query)
                : authority(scheme, parts.group(2)).map(host -> scheme + "//" + host + path + query);
    }

    private static Optional<String> authority(String scheme, String text) {
        Matcher parts = HOST.matcher(text);
        if (!parts.matches() || parts.group(1).isEmpty()) {
            return Optional.empty();
        }
        String port = parts.group(2) == null ? "" : parts.group(2);
        boolean usual = port.isEmpty() || (scheme + port).matches("http:80|https:443");
        if (!port.isEmpty() && Integer.parseInt(port) > LAST_PORT) {
            return Optional.empty();
        }
        return host(parts.group(1)).map(host -> usual ? host : host + ":" + port);
    }

    private static Optional<String> host(String name) {
        try {
            return Optional.of(IDN.toASCII(name).toLowerCase(Locale.ROOT))
                    .filter(host -> NAME.matcher(host).matches());
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private static String encoded(String text, Pattern unfit) {
        return unfit.matcher(text).replaceAll(AddressText::percent);
    }

    /** What is encoded already stays so, in the capitals that the standard prefers; a percent sign alone is one. */
    private static String percent(MatchResult unfit) {
        return unfit.group().length() == 3 && unfit.group().startsWith("%")
                ? unfit.group().toUpperCase(Locale.ROOT)
                : HexFormat.of()
                        .withUpperCase()
                        .withPrefix("%")
                        .formatHex(unfit.group().getBytes(StandardCharsets.UTF_8));
    }
}
