// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import io.github.communique.web.http.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The relations of states: all that have any, those of one with all others, and those of two with one another. */
public final class RelationsPages implements Handler {

    private static final String CSV = ".csv";

    private final DealingsArchive archive;
    private final Supplier<AuthorityRecords> authority;
    private final String base;
    private Optional<StateBook> states = Optional.empty();

    /**
     * Reads nothing yet.
     *
     * @param authority how states are called
     * @param base of the data's IRIs
     */
    public RelationsPages(DealingsArchive archive, Supplier<AuthorityRecords> authority, String base) {
        this.archive = archive;
        this.authority = authority;
        this.base = base;
    }

    @Override
    public void prepare() {
        states();
    }

    /** Read when they are first needed, since the authority is large. */
    private synchronized StateBook states() {
        StateBook known = states.orElseGet(() -> new StateBook(archive, authority.get()));
        states = Optional.of(known);
        return known;
    }

    @Override
    public Answer answer(Ask ask) {
        List<String> path = ask.path();
        QueryParameters asked = ask.parameters();
        if (path.size() == 1 && asked.first("a").isPresent()) {
            return chosen(ask, states().code(asked.first("a").get()), asked.first("b"));
        }
        return switch (path.size()) {
            case 1 -> new RelationsIndex(archive, states()).answer(ask);
            case 2 -> state(ask, path.get(1));
            case 3 -> pair(ask, path.get(1), path.get(2));
            default -> throw Problem.of(404, "There is no such page", "Name two states, as in relations/FR/DE.");
        };
    }

    /** What the form asks for stands at an address of its own. */
    private Answer chosen(Ask ask, String one, Optional<String> other) {
        return other.map(states()::code)
                .map(code -> new PartnerPair(one, code).ordered())
                .map(pair -> moved(ask, pair.one() + "/" + pair.other()))
                .orElseGet(() -> moved(ask, one));
    }

    private Answer state(Ask ask, String text) {
        String code = states().code(text);
        return code.equals(text) ? new StateRelations(archive, states(), base).answer(ask, code) : moved(ask, code);
    }

    private Answer pair(Ask ask, String one, String last) {
        boolean file = last.endsWith(CSV);
        String other = file ? last.substring(0, last.length() - CSV.length()) : last;
        PartnerPair pair = new PartnerPair(states().code(one), states().code(other)).ordered();
        if (pair.one().equals(pair.other())) {
            throw Problem.of(404, "A state has no relations with itself", "Name two states, as in relations/FR/DE.");
        }
        if (!pair.equals(new PartnerPair(one, other))) {
            return moved(ask, pair.one() + "/" + pair.other() + (file ? CSV : ""));
        }
        return file
                ? new DealingsFile(archive.between(pair)).answer("relations-" + pair.one() + "-" + pair.other() + CSV)
                : new PairPage(archive, states(), base).answer(ask, pair);
    }

    /** For either order and any spelling there is one page. */
    private static Answer moved(Ask ask, String to) {
        return Answer.of(301).header("Location", ask.root() + "relations/" + to);
    }
}
