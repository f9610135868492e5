// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

/** Compares the words of two accounts, rare ones above all. */
record WordComparison(Rules rules, ComparisonNotes telling) {

    private static final double ALIKE = 3;
    private static final double WITHIN = 2;
    private static final double RARE = 5.5;
    private static final double MOST_RARE = 3;

    void compare(Profile one, Profile other) {
        words(one, other);
        documents(one, other);
    }

    private void words(Profile one, Profile other) {
        WordVector.Common common = one.words().with(other.words(), RARE);
        if (common.square() == 0) {
            return;
        }
        double product = one.words().square() * other.words().square();
        double shorter = Math.min(one.words().square(), other.words().square());
        double alike = common.square() / Math.sqrt(product) * ALIKE;
        telling.much(Feature.WORDS_ALIKE, alike);
        telling.much(Feature.WORDS_WITHIN, common.square() / shorter * WITHIN);
        telling.much(Feature.RARE_WORDS, Math.min(MOST_RARE, common.rare()));
        telling.much(Feature.VERBAL_WORDS, rules.verbal(one.account().type()) ? alike : 0);
        boolean dated = telling.of(Feature.SAME_DAY) + telling.of(Feature.SAME_WEEKS) > 0;
        telling.much(Feature.VAGUE_WORDS, dated ? 0 : alike);
    }

    private void documents(Profile one, Profile other) {
        WordVector mine = one.document();
        WordVector theirs = other.document();
        if (mine.size() > 0 && theirs.size() > 0) {
            int shared = mine.with(theirs, 0).words();
            telling.much(Feature.SAME_DOCUMENT, (double) shared / Math.min(mine.size(), theirs.size()));
            telling.when(Feature.OTHER_DOCUMENT, shared == 0);
        }
        double named = Math.max(mine.within(other.words()), theirs.within(one.words()));
        telling.much(Feature.DOCUMENT_IN_WORDS, named);
        telling.much(Feature.DOCUMENT_TOLD_APART, named * telling.of(Feature.UNDATED_TOLD_APART));
    }
}
