// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.extract.Extractor;
import io.github.communique.extract.ReadArticle;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import java.util.List;
import java.util.Optional;

/** Lets a language model find the events of an article. */
public final class LanguageModelReader implements Extractor {

    private final ArticleNumbers numbers;
    private final Prompt prompt;
    private final Asking asking;
    private final AnswerReader answers;
    private final Calibration calibration;

    /**
     * A reader that numbers, asks, and takes from the answer what holds.
     *
     * @param calibration what the confidence of the model is worth
     */
    public LanguageModelReader(
            ArticleNumbers numbers, Prompt prompt, Asking asking, AnswerReader answers, Calibration calibration) {
        this.numbers = numbers;
        this.prompt = prompt;
        this.asking = asking;
        this.answers = answers;
        this.calibration = calibration;
    }

    @Override
    public List<Event> extract(Article article) {
        return read(article).events();
    }

    /**
     * The events, in the order of the text.
     *
     * @throws ModelException if the model does not answer, or not in JSON when it is asked again
     */
    @Override
    public ReadArticle read(Article article) {
        Conversation conversation = new Conversation(asking, prompt);
        List<List<Event>> told = windows(article).stream()
                .map(window -> answers.events(conversation.answer(prompt.request(window)), window))
                .toList();
        return new ReadArticle(
                WindowMerger.merged(told).stream().map(this::weighed).toList(), Optional.of(conversation.help()));
    }

    private Event weighed(Event event) {
        return event.change().confidence(calibration.worth(event.confidence())).event();
    }

    @Override
    public int atOnce() {
        return asking.atOnce();
    }

    @Override
    public String spent() {
        return asking.spent().get();
    }

    /** What an article is asked about with: a request for each of its windows. */
    public List<Request> requests(Article article) {
        return windows(article).stream().map(prompt::request).toList();
    }

    private List<NumberedArticle> windows(Article article) {
        return prompt.windows(numbers.of(article));
    }
}
