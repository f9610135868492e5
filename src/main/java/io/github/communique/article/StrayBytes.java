// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads UTF-8 that was mixed with windows-1252 on its way, or was taken for it once and written anew. */
final class StrayBytes {

    private StrayBytes() {}

    /** The text of bytes in UTF-8; those among them that are none are windows-1252. */
    static String read(byte[] bytes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        // no byte makes more than one char
        CharBuffer out = CharBuffer.allocate(bytes.length);
        for (CoderResult step = utf8.decode(in, out, true); step.isError(); step = utf8.decode(in, out, true)) {
            byte[] stray = new byte[step.length()];
            in.get(stray);
            out.put(new String(stray, Encoding.WESTERN));
        }
        String text = out.flip().toString();
        return once(text).orElse(text);
    }

    /** The text as it was before its UTF-8 was taken for windows-1252; empty if it never was. */
    private static Optional<String> once(String text) {
        if (text.chars().allMatch(letter -> letter < 0x80)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(western(text)).toString());
        } catch (CharacterCodingException never) {
            return Optional.empty();
        }
    }

    /** As browsers write it: the places that windows-1252 leaves free are those of Latin-1. */
    private static ByteBuffer western(String text) throws CharacterCodingException {
        CharsetEncoder western = Encoding.WESTERN.newEncoder();
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (char letter : text.toCharArray()) {
            if (letter < 0x100) {
                bytes.put((byte) letter);
            } else {
                bytes.put(western.encode(CharBuffer.wrap(new char[] {letter})));
            }
        }
        return bytes.flip();
    }
}
