// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads from grammar whether an event happened, is announced, or did not happen. What is only supposed, wished or
 * asked for is no event and has no status.
 */
final class Modality {

    private static final int HIGHEST = 6;
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo", "would");
    private static final Set<String> NEVER = Set.of("not", "never", "n't", "n’t");
    private static final Set<String> CONDITION = Set.of("if", "whether", "unless");

    private final Lexicon lexicon;
    private final Syntax syntax;

    Modality(Lexicon lexicon, Syntax syntax) {
        this.lexicon = lexicon;
        this.syntax = syntax;
    }

    /** The status of what a match tells; empty where it tells of no event. */
    Optional<Status> status(Match match) {
        Optional<Status> status = status(match.trigger(), 0);
        if (match.noun().isPresent() && status.isPresent() && status.get() == Status.ACTUAL) {
            return described(match.noun().getAsInt()).or(() -> status);
        }
        return status;
    }

    private Optional<Status> status(int token, int depth) {
        if (depth > HIGHEST) {
            return Optional.of(Status.ACTUAL);
        }
        return syntax.isVerb(token) ? ofVerb(token, depth) : ofNoun(token, depth);
    }

    private Optional<Status> ofVerb(int verb, int depth) {
        if (marked(verb, CONDITION) || supposed(verb)) {
            return Optional.empty();
        }
        if (syntax.token(verb).tag().equals("VB")
                && syntax.relation(verb).matches("ccomp|xcomp")
                && syntax.children(verb, "aux", "mark").isEmpty()) {
            return Optional.empty();
        }
        if (has(verb, NEVER, "advmod", "neg", "dep")) {
            return Optional.of(Status.NEGATED);
        }
        if (has(verb, FUTURE, "aux") || isTo(verb)) {
            return Optional.of(Status.PLANNED);
        }
        return governed(verb, depth);
    }

    private boolean supposed(int verb) {
        return syntax.children(verb, "aux").stream()
                .anyMatch(aux -> lexicon.words("supposing-auxiliary").contains(syntax.word(aux)));
    }

    /** "is to visit", "are going to meet", "set to sign", and the headline's "to visit". */
    private boolean isTo(int verb) {
        boolean infinitive = marked(verb, Set.of("to"));
        boolean be = has(verb, Set.of("is", "are", "was", "were", "'s", "’s"), "aux", "cop");
        return infinitive && (be || syntax.governor(verb) < 0);
    }

    private Optional<Status> governed(int verb, int depth) {
        int above = syntax.governor(verb);
        String relation = syntax.relation(verb);
        if (above < 0 || relation.startsWith("conj") && hasSubject(verb)) {
            return Optional.of(Status.ACTUAL);
        }
        boolean infinitive = marked(verb, Set.of("to"));
        if (relation.matches("ccomp|advcl|xcomp") && lexicon.words("refusing").contains(syntax.phrasalLemma(above))) {
            return Optional.of(Status.NEGATED);
        }
        if (infinitive || relation.equals("xcomp")) {
            return under(above, depth, infinitive, relation);
        }
        return relation.startsWith("conj") ? status(above, depth + 1) : Optional.of(Status.ACTUAL);
    }

    private boolean hasSubject(int verb) {
        return !syntax.children(verb, "nsubj").isEmpty();
    }

    /** An infinitive takes its colour from what it hangs on; what somebody is made to do is no event yet. */
    private Optional<Status> under(int above, int depth, boolean infinitive, String relation) {
        String lemma = syntax.lemma(above);
        if (lexicon.words("refusing").contains(lemma)) {
            return Optional.of(Status.NEGATED);
        }
        if (lexicon.words("supposing").contains(lemma)) {
            return Optional.empty();
        }
        if (lexicon.words("announcing").contains(lemma)
                || lexicon.words("anticipating").contains(lemma)) {
            return has(above, NEVER, "advmod") ? Optional.of(Status.NEGATED) : Optional.of(Status.PLANNED);
        }
        if (lexicon.words("bringing-about").contains(lemma)) {
            return status(above, depth + 1);
        }
        boolean made = infinitive && !syntax.patients(above).isEmpty() && relation.equals("xcomp");
        return made || (infinitive && !syntax.isVerb(above)) ? Optional.empty() : status(above, depth + 1);
    }

    private Optional<Status> ofNoun(int noun, int depth) {
        Optional<Status> described = described(noun);
        int above = syntax.governor(noun);
        boolean object = syntax.relation(noun).matches("obj|nsubj:pass|xcomp|ccomp");
        if (above >= 0 && object && lexicon.words("refusing").contains(syntax.phrasalLemma(above))) {
            return Optional.of(Status.NEGATED);
        }
        if (described.isPresent() || above < 0) {
            return described.or(() -> Optional.of(Status.ACTUAL));
        }
        String lemma = syntax.lemma(above);
        boolean modifier = syntax.relation(noun).startsWith("nmod")
                || syntax.relation(noun).startsWith("obl");
        if (lexicon.words("supposing").contains(lemma) && (object || modifier)) {
            return Optional.empty();
        }
        if ((lexicon.words("announcing").contains(lemma) && object)
                || lexicon.words("anticipating").contains(lemma)) {
            return Optional.of(Status.PLANNED);
        }
        return object && syntax.isVerb(above) || syntax.relation(noun).equals("nsubj") && happens(above)
                ? status(above, depth + 1)
                : Optional.of(Status.ACTUAL);
    }

    private boolean happens(int verb) {
        return syntax.isVerb(verb) && lexicon.words("happening").contains(syntax.lemma(verb));
    }

    /** What the words around a noun say: "no talks", "upcoming talks", "cancelled talks". */
    private Optional<Status> described(int noun) {
        List<Integer> around = syntax.children(noun, "det", "amod", "compound", "case", "nummod");
        if (around.stream().anyMatch(i -> lexicon.words("denying").contains(syntax.word(i)))
                || around.stream().anyMatch(i -> lexicon.words("failing").contains(syntax.word(i)))) {
            return Optional.of(Status.NEGATED);
        }
        if (syntax.relation(noun).equals("conj") && syntax.isNoun(syntax.governor(noun))) {
            return described(syntax.governor(noun));
        }
        return around.stream()
                        .flatMap(i -> Stream.concat(Stream.of(i), syntax.children(i, "amod").stream()))
                        .anyMatch(i -> lexicon.words("coming").contains(syntax.word(i)))
                ? Optional.of(Status.PLANNED)
                : Optional.empty();
    }

    private boolean marked(int verb, Set<String> marks) {
        return has(verb, marks, "mark", "case");
    }

    private boolean has(int token, Set<String> words, String... relations) {
        return syntax.children(token, relations).stream().anyMatch(child -> words.contains(syntax.word(child)));
    }
}
