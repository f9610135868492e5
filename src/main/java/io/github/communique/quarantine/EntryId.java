// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.quarantine;

import java.net.URI;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/** Names entries: eight hexadecimal digits of the article's address, eight of the event, the same on every machine. */
final class EntryId {

    private static final int DIGITS = 8;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{8}");

    private EntryId() {}

    static String of(URI article, String event) {
        return prefix(article) + digest(event);
    }

    /** What the ids of all entries of an article begin with. */
    static String prefix(URI article) {
        return digest(article.toString()) + "-";
    }

    /** Whether a text is an id at all, and so a safe name of a folder. */
    static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }

    private static String digest(String text) {
        return DigestUtils.sha256Hex(text).substring(0, DIGITS);
    }
}
