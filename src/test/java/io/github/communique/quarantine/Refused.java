// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.quarantine;

import io.github.communique.gate.Gate;
import io.github.communique.gate.Verdict;
import io.github.communique.model.Article;
import io.github.communique.ontology.Ontology;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;

/** An article and refusals by the real gate, for tests. */
public final class Refused {

    private Refused() {}

    public static Refusal refusal(String event, String file) {
        Graph facts = RDFDataMgr.loadGraph("src/test/resources/shapes/" + file);
        Verdict verdict = Gate.forFacts(Ontology.load().graph()).judge(facts);
        return new Refusal(event, facts, (Verdict.Refused) verdict);
    }

    static Article article(String address) {
        return new Article(
                URI.create(address),
                "Spring talks",
                Optional.of("The Example"),
                List.of("Sam Writer", "Lee Reporter"),
                Optional.of(LocalDate.of(2024, 3, 23)),
                Optional.of("en"),
                List.of("Norway met itself.", "“It was quiet,” an envoy said. 🕊"));
    }
}
