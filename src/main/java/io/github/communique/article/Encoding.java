// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text as browsers do: byte order mark, then what the transport says, then a {@code meta} or XML
 * declaration near the start, then UTF-8. What says windows-1252 and is valid UTF-8 is UTF-8: by chance that does not
 * happen. Unlike browsers it takes what is no UTF-8 in UTF-8 for windows-1252, and knows UTF-16 without its mark.
 */
public final class Encoding {

    static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern DECLARATION = Pattern.compile(
            "(?:<meta[^>]*?charset|<\\?xml[^>]*?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    /** Labels that the WHATWG Encoding Standard reads as a wider set than their name says. */
    private static final Map<String, String> WIDER = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "x-sjis", "windows-31j",
            "euc-kr", "x-windows-949");

    private Encoding() {}

    /** The text of a document, without its byte order mark. */
    public static String decode(Document document) {
        byte[] bytes = document.bytes();
        Charset charset = marked(bytes)
                .or(() -> wide(bytes))
                .or(() -> document.charset().flatMap(Encoding::named))
                .or(() -> declared(bytes))
                .orElse(StandardCharsets.UTF_8);
        boolean utf8 = charset.equals(StandardCharsets.UTF_8) || charset.equals(WESTERN) && isUtf8(bytes);
        String text = utf8 ? StrayBytes.read(bytes) : new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * The text of a document that must be one: no page, in which browsers pass over what is none.
     *
     * @throws ArticleException where it holds what no text does, as a program's own file does that was given another's name
     */
    public static String text(Document document) throws ArticleException {
        String text = decode(document);
        if (text.indexOf('\0') >= 0) {
            throw new ArticleException(
                    RefusalReason.KIND,
                    document.source()
                            + " is no text, but a binary file by such a name; save what it holds as text in UTF-8 and give that");
        }
        return text;
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32"));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /** UTF-16 by its look: every other byte of its first letters is nought. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 4 || (bytes[0] == 0) == (bytes[1] == 0)) {
            return Optional.empty();
        }
        boolean goesOn = bytes[0] == 0 ? bytes[2] == 0 && bytes[3] != 0 : bytes[2] != 0 && bytes[3] == 0;
        return Optional.of(bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE)
                .filter(charset -> goesOn);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(COMMENT.matcher(start).replaceAll(""));
        // a declaration that could be read as ASCII cannot be of a 16-bit encoding
        return declaration.find()
                ? named(declaration.group(1))
                        .map(found -> found.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : found)
                : Optional.empty();
    }

    private static Optional<Charset> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(WIDER.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
