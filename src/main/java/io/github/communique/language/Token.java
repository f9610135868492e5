// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language;

/**
 * A word or a mark.
 *
 * @param index its position in the sentence, from 0
 * @param text as written
 * @param lemma its dictionary form
 * @param tag its Penn Treebank part of speech
 * @param entity its named-entity class ({@code PERSON}, {@code COUNTRY}, …), or {@code O}
 * @param begin the char position of its first character in the text that was read
 * @param end the char position after its last character
 */
public record Token(int index, String text, String lemma, String tag, String entity, int begin, int end) {}
