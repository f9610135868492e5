// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import java.util.Arrays;
import java.util.Collection;

/**
 * The words of an account, each with its rarity, packed so that a hundred thousand accounts fit into memory.
 *
 * @param packed the hash of each word above, the bits of its rarity below; in order
 * @param square the squared length
 */
record WordVector(long[] packed, double square) {

    private static final int HALF = 32;
    private static final long LOWER = 0xFFFFFFFFL;

    /** What two have in common: the squared rarities of the words, and by how much those exceed what is usual, how many they are. */
    record Common(double square, double rare, int words) {}

    static WordVector of(Collection<String> words, Rarity rarity) {
        long[] packed = words.stream()
                .mapToLong(
                        word -> (long) word.hashCode() << HALF | Float.floatToIntBits((float) rarity.of(word)) & LOWER)
                .sorted()
                .toArray();
        return new WordVector(
                packed,
                Arrays.stream(packed)
                        .mapToDouble(WordVector::rarity)
                        .map(rare -> rare * rare)
                        .sum());
    }

    Common with(WordVector other, double usual) {
        double square = 0;
        double rare = 0;
        int words = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < packed.length && theirs < other.packed.length) {
            int order = Long.compare(packed[mine], other.packed[theirs]);
            if (order == 0) {
                double rarity = rarity(packed[mine]);
                square += rarity * rarity;
                rare += Math.max(0, rarity - usual);
                words++;
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return new Common(square, rare, words);
    }

    /** How much of this one stands in another, rare words counting more; nothing where there are no words. */
    double within(WordVector other) {
        return square == 0 ? 0 : with(other, 0).square() / square;
    }

    int size() {
        return packed.length;
    }

    private static double rarity(long word) {
        return Float.intBitsToFloat((int) (word & LOWER));
    }
}
