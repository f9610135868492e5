// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** The one place where the addresses of articles are read, tidied and, where there is none, made. */
public final class ArticleAddress {

    private static final String URN = "urn:communique:article:";
    private static final int SLUG_LENGTH = 60;
    private static final int DIGITS = 8;
    private static final Pattern PORT = Pattern.compile(":\\d*$");
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(utm_\\w+|fbclid|gclid|mc_cid|mc_eid|cmpid|ocid)(=.*)?");
    private static final Set<String> WEB = Set.of("http", "https");
    private static final URI NOWHERE = URI.create("https://nowhere.invalid/");
    private static final Copies COPIES = Copies.known();

    private ArticleAddress() {}

    /** An address on the web: absolute http(s), without fragment and tracking parameters; empty if the text is none. */
    public static Optional<URI> web(String text) {
        return resolved("", text);
    }

    /**
     * The address on the web that a link leads to; empty if it leads to none.
     *
     * @param base the address of the page with the link; empty where it has none
     * @param link the link as the page writes it
     */
    public static Optional<URI> resolved(String base, String link) {
        try {
            Optional<String> text = AddressText.resolved(base.isEmpty() ? NOWHERE.toString() : base, link);
            Optional<URI> read = text.isPresent() ? Optional.of(new URI(text.get())) : Optional.empty();
            boolean web = read.filter(ArticleAddress::isWeb).isPresent();
            return web ? Optional.of(tidy(read.get())) : Optional.empty();
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    /** The address of the original, where this is one of a copy that caches and web archives keep; else the address itself. */
    public static URI original(URI address) {
        return COPIES.of(address)
                .flatMap(ArticleAddress::web)
                .map(ArticleAddress::original)
                .orElse(address);
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

    /** The host of an address on the web, such as this class makes; also one with an underscore, which {@link URI} knows none of. */
    public static String host(URI address) {
        return PORT.matcher(address.getRawAuthority()).replaceFirst("");
    }

    private static boolean isWeb(URI address) {
        return WEB.contains(address.getScheme())
                && address.getRawAuthority() != null
                && !host(address).equals(NOWHERE.getHost());
    }

    private static URI tidy(URI read) throws URISyntaxException {
        String path = read.getRawPath() == null || read.getRawPath().isEmpty() ? "/" : read.getRawPath();
        String query = Arrays.stream(
                        Optional.ofNullable(read.getRawQuery()).orElse("").split("&"))
                .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                .collect(Collectors.joining("&"));
        return new URI(read.getScheme() + "://" + read.getRawAuthority() + path + (query.isEmpty() ? "" : "?" + query));
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
        return DigestUtils.sha256Hex(text).substring(0, DIGITS);
    }
}
