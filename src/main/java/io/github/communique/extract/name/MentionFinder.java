// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.name;

import io.github.communique.extract.name.Mention.Sort;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.language.Token;
import io.github.communique.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the names of states, organisations and groups in a sentence. */
public final class MentionFinder {

    private static final Pattern HYPHEN = Pattern.compile("[\\p{L}.][-–—/]\\p{L}");

    private final Lexicon lexicon;
    private final Names names;

    /** A finder that knows these words and names. */
    public MentionFinder(Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /**
     * The names of nations and bodies, in order.
     *
     * @param personal words that are part of a person's name somewhere in the article
     */
    public List<Mention> nations(Syntax syntax, Set<String> personal) {
        List<String> words =
                syntax.sentence().tokens().stream().map(Token::text).toList();
        NameDoubts doubts = new NameDoubts(lexicon, names, syntax, personal);
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int at = i;
            Optional<Names.Name> name = names.partyAt(words, i).filter(one -> doubts.clears(one, at));
            if (name.isPresent()) {
                int last = i + name.get().length() - 1;
                found.add(new Mention(i, last, name.get().sort(), name.get().party()));
                i = last + 1;
            } else {
                compound(words.get(i), i, found);
                i += names.partyAt(words, i).isPresent() ? 1 : Math.max(1, names.nameLength(words, i));
            }
        }
        return found;
    }

    private void compound(String word, int index, List<Mention> found) {
        String described = word.substring(word.lastIndexOf('-') + 1);
        if (!HYPHEN.matcher(word).find() || lexicon.words("of-no-nation").contains(described)) {
            return;
        }
        names.partsOfCompound(word).forEach(party -> found.add(new Mention(index, index, Sort.DEMONYM, party)));
    }
}
