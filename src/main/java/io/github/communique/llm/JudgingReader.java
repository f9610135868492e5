// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.extract.Extractor;
import io.github.communique.extract.ReadArticle;
import io.github.communique.llm.NumberedArticle.Sentence;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets the built-in reader find events, and a language model judge those of them that are in doubt; the others cost nothing. */
public final class JudgingReader implements Extractor {

    private final Extractor builtIn;
    private final ArticleNumbers numbers;
    private final Prompt prompt;
    private final Asking asking;
    private final AnswerReader answers;
    private final Doubt doubt;
    private final Losses losses;
    private final Judgements judgements;

    /**
     * A reader.
     *
     * @param doubt which events are judged
     * @param losses counts what is dropped of the answers
     * @param judgements counts the verdicts
     */
    public JudgingReader(
            Extractor builtIn,
            ArticleNumbers numbers,
            Prompt prompt,
            Asking asking,
            AnswerReader answers,
            Doubt doubt,
            Losses losses,
            Judgements judgements) {
        this.builtIn = builtIn;
        this.numbers = numbers;
        this.prompt = prompt;
        this.asking = asking;
        this.answers = answers;
        this.doubt = doubt;
        this.losses = losses;
        this.judgements = judgements;
    }

    @Override
    public List<Event> extract(Article article) {
        return read(article).events();
    }

    @Override
    public ReadArticle read(Article article) {
        List<Event> found = builtIn.extract(article);
        if (found.stream().noneMatch(event -> doubt.covers(event.confidence()))) {
            return new ReadArticle(found, Optional.empty());
        }
        Conversation conversation = new Conversation(asking, prompt);
        Map<Event, Event> judged = new LinkedHashMap<>();
        found.forEach(event -> judged.put(event, event));
        for (NumberedArticle window : prompt.windows(numbers.of(article))) {
            judge(window, judged, conversation);
        }
        return new ReadArticle(List.copyOf(judged.values()), Optional.of(conversation.help()));
    }

    /** What stands in two windows is judged in the first. */
    private void judge(NumberedArticle window, Map<Event, Event> judged, Conversation conversation) {
        List<Doubted> doubted = new ArrayList<>();
        judged.forEach((event, now) -> {
            List<Integer> sentences = sentences(event, window);
            if (now == event && doubt.covers(event.confidence()) && !sentences.isEmpty()) {
                doubted.add(new Doubted(doubted.size() + 1, event, sentences));
            }
        });
        if (doubted.isEmpty()) {
            return;
        }
        judgements.ask(doubted.size());
        List<Event> then = new Bench(window, answers, losses, judgements)
                .judged(doubted, conversation.answer(prompt.request(window, doubted)));
        for (int at = 0; at < then.size(); at++) {
            judged.put(doubted.get(at).event(), then.get(at));
        }
    }

    private static List<Integer> sentences(Event event, NumberedArticle window) {
        return window.sentences().stream()
                .filter(sentence -> event.evidence().stream().anyMatch(told -> within(told, sentence)))
                .map(Sentence::number)
                .toList();
    }

    private static boolean within(Evidence told, Sentence sentence) {
        return told.start() < sentence.evidence().end() && sentence.evidence().start() < told.end();
    }

    @Override
    public int atOnce() {
        return asking.atOnce();
    }

    @Override
    public String spent() {
        return asking.spent().get();
    }
}
