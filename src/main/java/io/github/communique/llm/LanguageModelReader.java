// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.extract.Extractor;
import io.github.communique.extract.article.ArticleAnalyzer;
import io.github.communique.extract.article.Deadline;
import io.github.communique.extract.event.EventMerger;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Lets a language model find the events of an article. */
public final class LanguageModelReader implements Extractor {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final String AGAIN =
            "That was no JSON object with the member \"events\". Answer again, with nothing but the JSON object.";

    private final ArticleAnalyzer analyzer;
    private final Prompt prompt;
    private final LanguageModel model;
    private final AnswerReader answers;

    /** A reader that numbers, asks, and takes from the answer what holds. */
    public LanguageModelReader(ArticleAnalyzer analyzer, Prompt prompt, LanguageModel model, AnswerReader answers) {
        this.analyzer = analyzer;
        this.prompt = prompt;
        this.model = model;
        this.answers = answers;
    }

    /**
     * The events, in the order of the text.
     *
     * @throws ModelException if the model does not answer, or not in JSON when it is asked again
     */
    @Override
    public List<Event> extract(Article article) {
        List<List<Event>> told = windows(article).stream()
                .map(window -> answers.events(answer(prompt.request(window)), window))
                .toList();
        List<Event> all = told.stream().flatMap(List::stream).toList();
        return told.size() == 1 ? all : new EventMerger().merge(all);
    }

    /** The model, and the version of the prompt by which it is asked. */
    @Override
    public Optional<String> model() {
        return Optional.of(prompt.model().orElse("Language model") + ", prompt " + Prompt.VERSION);
    }

    /** What an article is asked about with: a request for each of its windows. */
    public List<Request> requests(Article article) {
        return windows(article).stream().map(prompt::request).toList();
    }

    private List<NumberedArticle> windows(Article article) {
        return prompt.windows(Numbering.of(analyzer.analyze(article, new Deadline(LONGEST))));
    }

    private JsonObject answer(Request request) {
        Reply first = model.ask(request);
        return AnswerText.object(first.content())
                .or(() -> AnswerText.object(
                        model.ask(request.after(first.content(), AGAIN)).content()))
                .orElseThrow(() ->
                        new ModelException("the language model answered twice without a JSON object of events (request "
                                + request.digest() + "); try another model, or one with structured output"));
    }
}
