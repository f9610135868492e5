// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.encoder.EncoderInput;
import io.github.communique.evaluation.ToldEvent;
import io.github.communique.extract.ReadSentence;
import io.github.communique.extract.ReadSentence.NamedWords;
import io.github.communique.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes sentences for the encoder to learn from out of an annotated article. */
final class ExampleReader {

    private static final List<String> STATUSES = List.of("actual", "planned", "negated");

    private final List<String> types;

    /**
     * A maker of examples.
     *
     * @param types the types by the number that the encoder is to know them by
     */
    ExampleReader(List<String> types) {
        this.types = List.copyOf(types);
    }

    /** An example for each sentence, in order. */
    List<EncoderExample> read(List<ReadSentence> sentences, List<ToldEvent> gold) {
        List<EncoderExample> examples = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Optional<ReadSentence> before = i == 0 ? Optional.empty() : Optional.of(sentences.get(i - 1));
            examples.add(example(sentences.get(i), before, gold));
        }
        return examples;
    }

    private EncoderExample example(ReadSentence sentence, Optional<ReadSentence> before, List<ToldEvent> gold) {
        List<ToldEvent> told =
                gold.stream().filter(event -> event.toldBy(sentence.text())).toList();
        Set<String> names = told.stream().map(ToldEvent::type).collect(Collectors.toSet());
        Set<Integer> ignored = told.stream()
                .flatMap(event -> event.alternatives().stream())
                .filter(type -> types.contains(type) && !names.contains(type))
                .map(types::indexOf)
                .collect(Collectors.toSet());
        Set<Integer> unsure = new TreeSet<>(sentence.unsure());
        int behind = sentence.words().size();
        before.ifPresent(other -> other.unsure().forEach(word -> unsure.add(behind + word)));
        return new EncoderExample(
                new EncoderInput(
                        sentence.words(), before.map(ReadSentence::words).orElse(List.of())),
                told.stream()
                        .filter(event -> types.contains(event.type()))
                        .map(event -> labelled(event, sentence, before))
                        .toList(),
                ignored,
                unsure);
    }

    private LabelledEvent labelled(ToldEvent event, ReadSentence sentence, Optional<ReadSentence> before) {
        Set<Integer> agents = new TreeSet<>();
        Set<Integer> patients = new TreeSet<>();
        mark(event, sentence, 0, agents, patients);
        before.ifPresent(other -> mark(event, other, sentence.words().size(), agents, patients));
        int status = Math.max(0, STATUSES.indexOf(event.status().orElse(STATUSES.get(0))));
        return new LabelledEvent(types.indexOf(event.type()), status, agents, patients);
    }

    /** Who acts, or does as others do, is an agent; who is acted on, or brought together by an agent, is a patient. */
    private static void mark(
            ToldEvent event, ReadSentence sentence, int from, Set<Integer> agents, Set<Integer> patients) {
        Map<Role, Long> roles = event.roles();
        boolean broughtTogether = roles.containsKey(Role.SOURCE) && !roles.containsKey(Role.TARGET);
        for (NamedWords named : sentence.named()) {
            event.role(List.of(named.party())).ifPresent(role -> {
                boolean patient = role == Role.TARGET || role == Role.PARTICIPANT && broughtTogether;
                IntStream.rangeClosed(named.first(), named.last())
                        .forEach(word -> (patient ? patients : agents).add(from + word));
            });
        }
    }
}
