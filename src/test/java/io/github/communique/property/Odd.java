// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.property;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Odd texts, put together of what goes wrong most often. */
public final class Odd {

    /** What an article may hold and RDF carries: every script, marks, blanks and signs that some syntax gives a meaning to. */
    private static final String[] CARRIED = {
        "a",
        "Z",
        " ",
        ".",
        ",",
        "é",
        "e\u0301",
        "İ",
        "ß",
        "ﬁ",
        "ŉ",
        "Türkiye",
        "日本",
        "مصر",
        "Ελλάδα",
        "Київ",
        "😀",
        "𝄞",
        "\u200B",
        "\u200F",
        "\u202E",
        "\u00A0",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\u00AD",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\"",
        "\\",
        "'",
        "<",
        ">",
        "&",
        "]]>",
        "<!--",
        "{",
        "}",
        "|",
        "^",
        "`",
        "%",
        "#",
        "@",
        "\\u0041",
        "&#13;",
        "“",
        "”",
        "’",
        "—",
        "…",
        "\u007F",
        "\u0080",
        "\uE000",
        "\uFFFD",
        "\uD83D\uDC69\u200D\uD83D\uDE80"
    };

    /** What no XML document may hold, and what no text may: halves of pairs. */
    private static final String[] UNCARRIED = {
        "\u0000", "\u0001", "\u000B", "\f", "\u001B", "\uD800", "\uDFFF", "\uFFFE", "\uFFFF"
    };

    private Odd() {}

    /** Texts that an article may have after it was sifted. */
    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(CARRIED).list().ofMaxSize(12).map(Odd::joined),
                Arbitraries.strings()
                        .all()
                        .excludeChars(uncarried())
                        .ofMaxLength(12)
                        .filter(Odd::carried));
    }

    /** Such texts that name something. */
    public static Arbitrary<String> names() {
        return texts().filter(text -> !text.isBlank());
    }

    /** Any text at all. */
    public static Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                texts(),
                Arbitraries.strings().all().ofMaxLength(12),
                Arbitraries.oneOf(Arbitraries.of(CARRIED), Arbitraries.of(UNCARRIED))
                        .list()
                        .ofMaxSize(12)
                        .map(Odd::joined));
    }

    /** Texts of pieces of a kind, with odd ones between. */
    public static Arbitrary<String> of(String... pieces) {
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(pieces)), Tuple.of(1, anything()))
                .list()
                .ofMaxSize(12)
                .map(Odd::joined);
    }

    private static String joined(List<String> pieces) {
        return String.join("", pieces);
    }

    private static char[] uncarried() {
        return String.join("", UNCARRIED).toCharArray();
    }

    private static boolean carried(String text) {
        return text.codePoints()
                .noneMatch(sign -> sign < ' ' && "\t\n\r".indexOf(sign) < 0
                        || sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE
                        || (sign & 0xFFFE) == 0xFFFE && sign < 0x10000);
    }
}
