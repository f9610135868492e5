// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

import io.github.communique.article.RefusalReason;
import io.github.communique.article.source.Outcome;
import io.github.communique.language.LimitException;
import io.github.communique.llm.ModelException;
import io.github.communique.model.Article;
import io.github.communique.store.StoreException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A document, and what came of work on its article or why nothing did: whatever goes wrong costs that article alone.
 *
 * @param source the document
 * @param notes what had to be mended in it
 * @param result what came of it
 * @param refusal why nothing did; empty too where the document was passed over
 * @param waits whether it is worth trying again later
 */
public record Worked<T>(
        String source, List<String> notes, Optional<T> result, Optional<Outcome.Refused> refusal, boolean waits) {

    /** Does the work, if there is an article to do it on. */
    public static <T> Worked<T> on(Outcome document, Function<Article, T> work) {
        if (document instanceof Outcome.Found found) {
            return on(found, work);
        }
        return document instanceof Outcome.Refused refusal
                ? refused(refusal)
                : new Worked<>(document.source(), List.of(), Optional.empty(), Optional.empty(), false);
    }

    private static <T> Worked<T> on(Outcome.Found found, Function<Article, T> work) {
        return on(found.source(), found.notes(), found.reading().article(), work);
    }

    /** Does the work on an article. */
    public static <T> Worked<T> on(String source, List<String> notes, Article article, Function<Article, T> work) {
        try {
            return new Worked<>(source, notes, Optional.of(work.apply(article)), Optional.empty(), false);
        } catch (LimitException beyond) {
            return refused(
                    new Outcome.Refused(source, reason(beyond), source + " " + beyond.getMessage() + "; shorten it"));
        } catch (StoreException unfit) {
            return refused(new Outcome.Refused(
                    source, RefusalReason.STORE, source + " cannot be stored: " + unfit.getMessage()));
        } catch (ModelException silent) {
            return refused(
                    new Outcome.Refused(source, RefusalReason.MODEL, source + " was not read: " + silent.getMessage()),
                    silent.waits());
        } catch (RuntimeException | StackOverflowError defect) {
            return refused(new Outcome.Refused(
                    source,
                    RefusalReason.DEFECT,
                    source + " cannot be understood, by a defect of the program; please report it (" + defect + ")"));
        } catch (OutOfMemoryError full) {
            return refused(new Outcome.Refused(
                    source,
                    RefusalReason.MEMORY,
                    source + " takes more memory than there is; shorten it, or set COMMUNIQUE_MEMORY higher"));
        }
    }

    /** Whether it is of a kind that is not read. */
    public boolean passedOver() {
        return result.isEmpty() && refusal.isEmpty();
    }

    private static RefusalReason reason(LimitException beyond) {
        return switch (beyond.limit()) {
            case LENGTH -> RefusalReason.LENGTH;
            case TIME -> RefusalReason.TIME;
        };
    }

    private static <T> Worked<T> refused(Outcome.Refused refusal) {
        return refused(refusal, false);
    }

    private static <T> Worked<T> refused(Outcome.Refused refusal, boolean waits) {
        return new Worked<>(refusal.source(), List.of(), Optional.empty(), Optional.of(refusal), waits);
    }
}
