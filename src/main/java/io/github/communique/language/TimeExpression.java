// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language;

/**
 * An expression of time, normalised.
 *
 * @param first the index of its first token
 * @param last the index of its last token
 * @param kind {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET} of TIMEX3
 * @param value the TIMEX3 value, such as {@code 2021-03-22}, {@code 2021-W12}, {@code XXXX-03-22} or {@code P2D}
 */
public record TimeExpression(int first, int last, String kind, String value) {}
