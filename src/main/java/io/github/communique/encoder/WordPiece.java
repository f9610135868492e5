// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Cuts words into the pieces of an uncased BERT vocabulary: lower case, without accents, marks apart, then the longest piece first. */
final class WordPiece {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;

    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        this.unknown = id("[UNK]");
    }

    /** The vocabulary in a {@code tokenizer.json}. */
    static WordPiece read(InputStream tokenizer) {
        try (JsonReader reader = Json.createReader(tokenizer)) {
            JsonObject listed = reader.readObject().getJsonObject("model").getJsonObject("vocab");
            Map<String, Integer> vocabulary = new HashMap<>();
            listed.keySet().forEach(piece -> vocabulary.put(piece, listed.getInt(piece)));
            return new WordPiece(vocabulary);
        }
    }

    /** The number of a piece that the vocabulary must have. */
    int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("The vocabulary has no piece " + piece + ".");
        }
        return id;
    }

    /** The numbers of the pieces of a word; none where nothing can be seen of it. */
    int[] pieces(String word) {
        return List.of(apart(folded(word)).trim().split("\\s+")).stream()
                .filter(part -> !part.isEmpty())
                .flatMapToInt(this::longest)
                .toArray();
    }

    private IntStream longest(String part) {
        if (part.length() > LONGEST_WORD) {
            return IntStream.of(unknown);
        }
        IntStream.Builder found = IntStream.builder();
        for (int begin = 0; begin < part.length(); ) {
            int end = end(part, begin);
            if (end == begin) {
                return IntStream.of(unknown);
            }
            found.add(vocabulary.get(piece(part, begin, end)));
            begin = end;
        }
        return found.build();
    }

    private int end(String part, int begin) {
        int end = part.length();
        while (end > begin && !vocabulary.containsKey(piece(part, begin, end))) {
            end--;
        }
        return end;
    }

    private static String piece(String part, int begin, int end) {
        return begin == 0 ? part.substring(0, end) : "##" + part.substring(begin, end);
    }

    private static String folded(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String apart(String folded) {
        StringBuilder text = new StringBuilder();
        folded.codePoints().filter(c -> !unseen(c)).forEach(c -> {
            if (mark(c) || Character.isIdeographic(c)) {
                text.append(' ').appendCodePoint(c).append(' ');
            } else {
                text.appendCodePoint(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
            }
        });
        return text.toString();
    }

    private static boolean unseen(int c) {
        int type = Character.getType(c);
        boolean control = type == Character.CONTROL && c != '\t' && c != '\n' && c != '\r';
        return c == 0xFFFD || control || type == Character.FORMAT || type == Character.PRIVATE_USE;
    }

    /** A mark as BERT sees it: all that ASCII has beside letters, digits and space, and the punctuation of Unicode. */
    private static boolean mark(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
