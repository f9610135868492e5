// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The one place where the addresses of articles are read, tidied and, where there is none, made. */
public final class ArticleAddress {

    private static final String URN = "urn:communique:article:";
    private static final int SLUG_LENGTH = 60;
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(utm_\\w+|fbclid|gclid|mc_cid|mc_eid|cmpid|ocid)(=.*)?");
    private static final Pattern UNSAFE = Pattern.compile("[^\\x21-\\x7E]|[\"<>\\\\^`{|}]");

    private ArticleAddress() {}

    /** An address on the web: absolute http(s), without fragment and tracking parameters; empty if the text is none. */
    public static Optional<URI> web(String text) {
        try {
            URI read = new URI(escaped(text.strip()));
            boolean web = "http".equalsIgnoreCase(read.getScheme()) || "https".equalsIgnoreCase(read.getScheme());
            return web && read.getHost() != null ? Optional.of(tidy(read)) : Optional.empty();
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    /** The address of an article that goes by a name, such as the id of a corpus file. */
    public static URI named(String name) {
        return URI.create(URN + slug(name));
    }

    /**
     * The address of an article that tells none: from its headline, medium, day and first paragraph, so that it is the
     * same on every machine and stays when a later paragraph is corrected.
     */
    public static URI unnamed(String title, String publisher, String day, List<String> paragraphs) {
        String start = paragraphs.isEmpty() ? "" : paragraphs.get(0);
        String slug = slug(title.isBlank() ? start : title);
        return URI.create(URN + slug + "-" + digest(String.join("\n", title, publisher, day, start)));
    }

    private static URI tidy(URI read) throws URISyntaxException {
        String port = read.getPort() < 0 ? "" : ":" + read.getPort();
        String path = read.getRawPath() == null || read.getRawPath().isEmpty() ? "/" : read.getRawPath();
        String query = Arrays.stream(
                        Optional.ofNullable(read.getRawQuery()).orElse("").split("&"))
                .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                .collect(Collectors.joining("&"));
        String scheme = read.getScheme().toLowerCase(Locale.ROOT);
        String host = read.getHost().toLowerCase(Locale.ROOT);
        return new URI(scheme + "://" + host + port + path + (query.isEmpty() ? "" : "?" + query));
    }

    private static String escaped(String text) {
        return UNSAFE.matcher(text).replaceAll(found -> percent(found.group()));
    }

    private static String percent(String character) {
        return HexFormat.of().withUpperCase().withPrefix("%").formatHex(character.getBytes(StandardCharsets.UTF_8));
    }

    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > SLUG_LENGTH ? plain.substring(0, SLUG_LENGTH) : plain;
        String trimmed = cut.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? digest(text) : trimmed;
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
