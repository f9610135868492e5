// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language.corenlp;

import edu.stanford.nlp.io.IOUtils;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * What the dependency parser of CoreNLP has learnt, read from its own file: a network of one hidden layer over the words, tags
 * and relations around the place where a sentence is being parsed. All of these are numbered in one row: words, tags, relations.
 */
final class ParserModel {

    /** The words, tags and relations that the network sees at once. */
    static final int PLACES = 48;

    /** How many products CoreNLP calculates before it begins, and keeps unrounded. */
    private static final int UNROUNDED = 20_000;

    private static final String UNKNOWN = "-UNKNOWN-";

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final List<String> relations = new ArrayList<>();
    private final int firstRelation;
    private final float[][] meanings;
    private final float[][] inward;
    private final float[] bias;
    private final float[][] outward;
    private final BitSet unrounded = new BitSet();

    private ParserModel(BufferedReader in) throws IOException {
        int[] sizes = new int[7];
        for (int i = 0; i < sizes.length; i++) {
            String line = in.readLine();
            sizes[i] = Integer.parseInt(line.substring(line.indexOf('=') + 1));
        }
        int wordCount = sizes[0];
        firstRelation = wordCount + sizes[1];
        meanings = new float[firstRelation + sizes[2]][];
        for (int id = 0; id < meanings.length; id++) {
            StringTokenizer line = new StringTokenizer(in.readLine(), " ");
            name(line.nextToken(), id, wordCount);
            meanings[id] = numbers(line, sizes[3]);
        }
        inward = rows(in, sizes[3] * PLACES, sizes[4]);
        bias = rows(in, 1, sizes[4])[0];
        outward = rows(in, sizes[4], 2 * sizes[2] - 1);
        readUnrounded(in, Math.min(sizes[6], UNROUNDED));
    }

    /** The model in a file of the class path. */
    static ParserModel read(String place) {
        try (BufferedReader in = IOUtils.readerFromString(place)) {
            return new ParserModel(in);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read the model of the parser, " + place, failed);
        }
    }

    private void name(String name, int id, int wordCount) {
        if (id < wordCount) {
            words.put(name, id);
        } else if (id < firstRelation) {
            tags.put(name, id);
        } else {
            relations.add(name);
        }
    }

    private static float[][] rows(BufferedReader in, int count, int width) throws IOException {
        float[][] rows = new float[count][];
        for (int row = 0; row < count; row++) {
            rows[row] = numbers(new StringTokenizer(in.readLine(), " "), width);
        }
        return rows;
    }

    private static float[] numbers(StringTokenizer line, int width) {
        float[] numbers = new float[width];
        for (int i = 0; i < width; i++) {
            numbers[i] = Float.parseFloat(line.nextToken());
        }
        return numbers;
    }

    private void readUnrounded(BufferedReader in, int count) throws IOException {
        int read = 0;
        while (read < count) {
            StringTokenizer line = new StringTokenizer(in.readLine(), " ");
            for (; read < count && line.hasMoreTokens(); read++) {
                unrounded.set(Integer.parseInt(line.nextToken()));
            }
        }
    }

    /** The number of a word, or that of all unknown ones. */
    int word(String word) {
        return words.getOrDefault(word, words.get(UNKNOWN));
    }

    /** The number of a part of speech, or that of all unknown ones. */
    int tag(String tag) {
        return tags.getOrDefault(tag, tags.get(UNKNOWN));
    }

    /** The number of the relation that stands at a place of the list. */
    int relation(int place) {
        return firstRelation + place;
    }

    /** Its relations: first that of no relation, then that of the root, then the others. */
    List<String> relations() {
        return relations;
    }

    /** How many words, tags and relations there are. */
    int size() {
        return meanings.length;
    }

    /** What a word, tag or relation means, as numbers. */
    float[] meaning(int id) {
        return meanings[id];
    }

    /** From one number of what stands at one place to the hidden layer; the places follow one another. */
    float[] inward(int number) {
        return inward[number];
    }

    float[] bias() {
        return bias;
    }

    /** From a unit of the hidden layer to what may be done next: an arc to the left by each relation, one to the right, a shift. */
    float[][] outward() {
        return outward;
    }

    /** Whether CoreNLP adds what something at a place gives to the hidden layer without rounding it before. */
    boolean unrounded(int id, int place) {
        return unrounded.get(id * PLACES + place);
    }
}
