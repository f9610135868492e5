// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.article;

import io.github.communique.extract.name.Mention;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.model.Evidence;
import java.util.List;

/**
 * A sentence of an article, with the names in it.
 *
 * @param syntax its grammar
 * @param text the text of the whole article
 * @param offset where the part it was read from begins in that text
 * @param part the number of the part: 0 is the title
 * @param mentions the names in it
 * @param quoted the stretches in quotation marks, as char positions in the text of the article
 */
public record Passage(Syntax syntax, String text, int offset, int part, List<Mention> mentions, Quotes quoted) {

    /** The sentence, as it stands in the article. */
    public Evidence evidence() {
        return Evidence.at(text, begin(), end());
    }

    /** Where it begins in the text of the article. */
    public int begin() {
        return offset + syntax.sentence().begin();
    }

    /** Where it ends in the text of the article. */
    public int end() {
        return offset + syntax.sentence().end();
    }

    /** Whether a token stands in quotation marks. */
    public boolean quotes(int token) {
        return quoted.contains(offset + syntax.token(token).begin());
    }

    /** Whether nothing but quotation is in it. */
    public boolean isAllQuoted() {
        return quoted.contains(begin() + 1) && quoted.contains(end() - 2);
    }

    Passage with(List<Mention> all) {
        return new Passage(syntax, text, offset, part, List.copyOf(all), quoted);
    }
}
