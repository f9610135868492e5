// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.stream;

import io.github.communique.store.History;
import io.github.communique.store.Revision;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers with the stream of the articles' versions: {@code stream}, {@code stream/N} and {@code stream/member/N}. */
public final class EventStream implements Handler {

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String SHORTLY = "public, max-age=10, must-revalidate";

    private final History history;
    private final StreamTerms names;
    private final Pages pages;
    private final StreamDescription description;
    private final StreamHtml html;

    private EventStream(History history, String base) {
        this.history = history;
        names = new StreamTerms(base);
        pages = new Pages(history);
        description = new StreamDescription(names, history, pages);
        html = new StreamHtml(names, history, pages);
    }

    /** The stream under all its addresses: by that part of the path after which it stands. */
    public static Map<String, Handler> plan(History history, String base) {
        EventStream stream = new EventStream(history, base);
        Map<String, Handler> plan = new HashMap<>();
        plan.put("stream", stream);
        plan.put("stream.html", stream);
        Arrays.stream(StreamForm.values()).forEach(form -> plan.put("stream." + form.extension(), stream));
        return plan;
    }

    @Override
    public Answer answer(Ask ask) {
        List<String> path = ask.path();
        String last = path.get(path.size() - 1);
        Optional<String> extension =
                Optional.of(last.lastIndexOf('.')).filter(dot -> dot >= 0).map(dot -> last.substring(dot + 1));
        String name = extension
                .map(end -> last.substring(0, last.length() - end.length() - 1))
                .orElse(last);
        StreamAsk asked = new StreamAsk(ask, extension);
        return switch (path.size()) {
            case 1 -> root(asked);
            case 2 -> page(asked, number(name));
            case 3 -> member(asked, path.get(1).equals("member") ? number(name) : 0);
            default -> throw missing();
        };
    }

    private Answer root(StreamAsk asked) {
        return asked.answer(StreamState.of(history), form -> description.root(), () -> html.root(asked.ask()))
                .header("Cache-Control", SHORTLY);
    }

    private Answer page(StreamAsk asked, long number) {
        if (number < 1 || number > pages.count()) {
            throw missing();
        }
        boolean full = pages.full(number); // asked first: what is read after it holds at least as much
        List<Revision> revisions = pages.revisions(number);
        return asked.answer(
                        StreamState.of(revisions.get(revisions.size() - 1)),
                        form -> description.page(number, form),
                        () -> html.page(asked.ask(), number))
                .header("Cache-Control", full ? FOREVER : SHORTLY);
    }

    private Answer member(StreamAsk asked, long number) {
        Revision revision = Optional.of(number)
                .filter(one -> one > 0)
                .flatMap(one -> history.after(one - 1, 1).stream().findFirst())
                .filter(names::ofArticle)
                .orElseThrow(EventStream::missing);
        return asked.answer(
                        StreamState.of(revision),
                        form -> description.member(revision, form),
                        () -> html.member(asked.ask(), revision))
                .header("Cache-Control", FOREVER);
    }

    private static long number(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Long.parseLong(text) : 0;
    }

    private static Problem missing() {
        return Problem.of(
                404, "There is no such part of the stream", "Begin at stream: it has links to all pages there are.");
    }
}
