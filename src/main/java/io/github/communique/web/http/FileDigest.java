// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The digest fields of RFC 9530 on an answer that is a file: of the whole file, and of what is sent of it. A client may
 * wish for another algorithm, or for none.
 */
public final class FileDigest {

    static final String OF_CONTENT = "Content-Digest";

    private enum Algorithm {
        SHA_256("sha-256"),
        SHA_512("sha-512");

        private final String name;

        Algorithm(String name) {
            this.name = name;
        }

        private String field(byte[] digest) {
            return name + "=:" + Base64.getEncoder().encodeToString(digest) + ":";
        }
    }

    private FileDigest() {}

    /**
     * Adds the fields to an answer.
     *
     * @param sha256 of the file, in hexadecimal digits
     */
    public static Answer add(Ask ask, Answer answer, String sha256) {
        Answer told = answer;
        for (String field : new String[] {"Repr-Digest", OF_CONTENT}) {
            Optional<Algorithm> wanted = wanted(ask.header("Want-" + field));
            if (wanted.isPresent()) {
                told = told.header(field, wanted.get().field(digest(wanted.get(), answer.content(), sha256)));
            }
        }
        return told.header("Digest", "sha-256=" + Base64.getEncoder().encodeToString(bytes(sha256)));
    }

    /** The same field over a part of the content alone. */
    static String ofPart(String whole, Content content, Part part) throws IOException {
        Algorithm algorithm = Arrays.stream(Algorithm.values())
                .filter(one -> whole.startsWith(one.name))
                .findFirst()
                .orElseThrow();
        MessageDigest digest = begun(algorithm);
        try (OutputStream into = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            content.writeTo(into, part.from(), part.count());
        }
        return algorithm.field(digest.digest());
    }

    private static Optional<Algorithm> wanted(Optional<String> wish) {
        if (wish.isEmpty()) {
            return Optional.of(Algorithm.SHA_256);
        }
        return Arrays.stream(Algorithm.values())
                .filter(one -> weight(wish.get(), one) > 0)
                .max((first, second) -> weight(wish.get(), first) - weight(wish.get(), second));
    }

    private static int weight(String wish, Algorithm algorithm) {
        return Arrays.stream(wish.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(one -> one.matches(algorithm.name + "=\\d{1,2}"))
                .mapToInt(one -> Integer.parseInt(one.substring(one.indexOf('=') + 1)))
                .max()
                .orElse(0);
    }

    private static byte[] digest(Algorithm algorithm, Content content, String sha256) {
        if (algorithm == Algorithm.SHA_256) {
            return bytes(sha256);
        }
        MessageDigest digest = begun(algorithm);
        try (OutputStream into = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            content.writeTo(into);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the file cannot be read", e);
        }
        return digest.digest();
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }

    private static MessageDigest begun(Algorithm algorithm) {
        try {
            return MessageDigest.getInstance(algorithm.name.toUpperCase(Locale.ROOT));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm.name, e);
        }
    }
}
