// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a query may mean, the best first, and says whether that is safe to take. */
final class Matcher {

    /** A match has at least this score. */
    private static final double SURE = 95;

    /** And is better than the next one by at least this. */
    private static final double APART = 3;

    private static final double ALIKE = 0.9;
    private static final double OFFICE_AGREES = 0.85;

    private final EntityIndex index;
    private final PropertyAgreement agreement;
    private final Holders holders;

    Matcher(EntityIndex index) {
        this.index = index;
        agreement = new PropertyAgreement(index);
        holders = new Holders(index);
    }

    /** What may be meant, the best first. */
    List<ReconciliationCandidate> candidates(Query asked) {
        Query query = TimeInWords.taken(asked);
        Map<Entity, Double> named = named(query.text());
        List<ReconciliationCandidate> own = named.entrySet().stream()
                .map(one -> candidate(one.getKey(), one.getValue(), query))
                .filter(candidate -> candidate.agreement() > 0)
                .toList();
        return best(Stream.concat(own.stream(), heldBy(own, query)))
                .filter(candidate -> query.types().isEmpty()
                        || query.types().stream().anyMatch(candidate.entity().kind()::is))
                .sorted(ReconciliationCandidate.BEST_FIRST)
                .toList();
    }

    /** Part of a name will do where a code says which thing is meant. */
    private ReconciliationCandidate candidate(Entity entity, double likeness, Query query) {
        double name = agreement.identifies(entity, query) ? Math.max(likeness, SURE) : likeness;
        return new ReconciliationCandidate(entity, name, agreement.of(entity, query.properties()), "");
    }

    /** Whether the first candidate can be taken without a look at the others. */
    static boolean safe(List<ReconciliationCandidate> candidates) {
        if (candidates.isEmpty() || candidates.get(0).score() < SURE) {
            return false;
        }
        return candidates.size() == 1
                || candidates.get(0).score() - candidates.get(1).score() >= APART;
    }

    private Map<Entity, Double> named(String text) {
        Map<Entity, Double> scores = new HashMap<>();
        String plain = Name.plain(text);
        index.names().like(plain).forEach(like -> {
            double worth = like.entry().name().worth();
            double score = like.degree() == 1 ? worth : like.degree() * worth * ALIKE;
            scores.merge(like.entry().entity(), score, Math::max);
        });
        coded(text).forEach(entity -> scores.merge(entity, 100.0, Math::max));
        if (text.isBlank()) {
            index.all().forEach(entity -> scores.put(entity, SURE - 1));
        }
        return scores;
    }

    private List<Entity> coded(String text) {
        List<Entity> found = new ArrayList<>(index.entity(text).stream().toList());
        if (text.matches("[A-Z]{2,3}|Q[1-9]\\d*")) {
            index.all().forEach(entity -> {
                if (text.equals(entity.code()) || text.equals(entity.iso3()) || text.equals(entity.wikidata())) {
                    found.add(entity);
                }
            });
        }
        return found;
    }

    private Stream<ReconciliationCandidate> heldBy(List<ReconciliationCandidate> own, Query query) {
        Optional<String> time = query.properties().getOrDefault(Property.DATE, List.of()).stream()
                .filter(TimeInWords::isTime)
                .findFirst();
        return own.stream()
                .filter(candidate -> candidate.entity().kind() == Kind.OFFICE && candidate.name() >= Name.ADJECTIVE)
                .filter(candidate -> candidate.agreement() >= OFFICE_AGREES)
                .filter(candidate ->
                        candidate.name() == Name.LABEL || !query.properties().isEmpty())
                .flatMap(office -> holders.of(office.entity(), time).stream());
    }

    private static Stream<ReconciliationCandidate> best(Stream<ReconciliationCandidate> all) {
        Map<Entity, ReconciliationCandidate> best = new HashMap<>();
        all.forEach(candidate ->
                best.merge(candidate.entity(), candidate, (one, other) -> one.score() >= other.score() ? one : other));
        return best.values().stream();
    }
}
