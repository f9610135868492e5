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
 * declaration near the start, then UTF-8 if the bytes are valid in it, else windows-1252. What says
 * windows-1252 and is valid UTF-8 is UTF-8: by chance that does not happen.
 */
public final class Encoding {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern DECLARATION = Pattern.compile(
            "(?:<meta[^>]*?charset|<\\?xml[^>]*?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)",
            Pattern.CASE_INSENSITIVE);

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
                .or(() -> document.charset().flatMap(Encoding::named))
                .or(() -> declared(bytes))
                .orElseGet(() -> isUtf8(bytes) ? StandardCharsets.UTF_8 : WESTERN);
        String text = new String(bytes, charset.equals(WESTERN) && isUtf8(bytes) ? StandardCharsets.UTF_8 : charset);
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
                    document.source()
                            + " is no text, but a binary file by such a name; save what it holds as text in UTF-8 and give that");
        }
        return text;
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
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
        Matcher declaration = DECLARATION.matcher(start);
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
