// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes words in small letters, "U.S." like "US", and leaves some names as they are. */
final class SmallLetters extends TokenFilter {

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(\\.\\p{Lu})+\\.?");

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final Set<String> capitals;

    /** @param capitals names that stay in capitals */
    SmallLetters(TokenStream in, Set<String> capitals) {
        super(in);
        this.capitals = capitals;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String written = word.toString();
        String name = INITIALS.matcher(written).matches() ? written.replace(".", "") : written;
        word.setEmpty().append(capitals.contains(name) ? name : name.toLowerCase(Locale.ROOT));
        return true;
    }
}
