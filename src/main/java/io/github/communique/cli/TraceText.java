// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.extract.candidate.Filler;
import io.github.communique.extract.candidate.Judgement;
import io.github.communique.extract.candidate.Reason;
import io.github.communique.extract.candidate.Trace;
import io.github.communique.model.Event;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import io.github.communique.model.TimeSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was seen in an article, as lines to read: each sentence, and indented below it what was found in it. */
record TraceText(Trace trace) {

    private static final BigDecimal LEAST = new BigDecimal("0.1");

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        trace.sentences().forEach(sentence -> sentence(text, sentence));
        text.append("\nTold in the end:\n");
        trace.events().forEach(event -> line(text, "  %s (%s)", event(event), event.confidence()));
        return text.append('\n').toString();
    }

    private static void sentence(StringBuilder text, Trace.Sentence sentence) {
        line(text, "\n%s", sentence.evidence().exact().replaceAll("\\s+", " "));
        sentence.phrases()
                .forEach(phrase ->
                        line(text, "  “%s” is %s (%s)", phrase.words(), parties(phrase.parties()), phrase.how()));
        sentence.hints().forEach(hint -> attempt(text, "hint: ", hint));
        sentence.attempts().stream().filter(TraceText::worthTelling).forEach(attempt -> attempt(text, "", attempt));
    }

    /** What a reader itself holds for most unlikely is left out. */
    private static boolean worthTelling(Trace.Attempt attempt) {
        return attempt.judgement().told().isPresent()
                || attempt.finding().confidence().compareTo(LEAST) >= 0;
    }

    private static void attempt(StringBuilder text, String kind, Trace.Attempt attempt) {
        line(
                text,
                "  %s%s %s by “%s”, %s (%s)%s",
                kind,
                attempt.type().name(),
                attempt.status().map(TraceText::lower).orElse("supposed"),
                attempt.trigger(),
                name(attempt.finding().rule()),
                attempt.finding().confidence(),
                attempt.pattern().map(pattern -> ": " + pattern).orElse(""));
        attempt.fillers().forEach(filler -> filler(text, filler));
        line(text, "    %s", outcome(attempt.judgement()));
    }

    private static void filler(StringBuilder text, Filler filler) {
        line(
                text,
                "    %s “%s” is %s",
                lower(filler.role()),
                filler.words(),
                filler.parties().isEmpty() ? "nobody known" : parties(filler.parties()));
    }

    private static String outcome(Judgement judgement) {
        Optional<Reason> refusal = judgement.refusal();
        return refusal.map(reason -> (reason.joined() ? "joined, as " : "refused, as ") + reason.words())
                .orElseGet(() -> "told: " + event(judgement.told().orElseThrow()));
    }

    private static String event(Event event) {
        String parties = event.participations().stream()
                .map(part -> lower(part.role()) + " " + party(part.party()))
                .collect(Collectors.joining(", "));
        return event.type().name() + " " + lower(event.status())
                + event.when().map(TimeSpan::edtf).map(when -> " " + when).orElse("")
                + event.place().map(Place::name).map(place -> " in " + place).orElse("") + ": " + parties;
    }

    private static String parties(List<Party> parties) {
        return parties.stream().map(TraceText::party).collect(Collectors.joining(" and "));
    }

    private static String party(Party party) {
        return party.name() + party.actsFor().map(side -> " for " + side.name()).orElse("");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String name(String iri) {
        return iri.substring(iri.indexOf('#') + 1);
    }

    private static void line(StringBuilder text, String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
