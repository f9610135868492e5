// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ontology.Ontology;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphAccountsTest {

    private static Account account(String when, String published) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString("""
                        PREFIX dip: <https://w3id.org/communique/ontology#>
                        PREFIX schema: <https://schema.org/>
                        <urn:e> a dip:Meeting ; dip:status dip:Actual ; dip:when "%s" ; dip:reportedIn <urn:a> .
                        <urn:a> schema:datePublished "%s" .
                        """.formatted(when, published), Lang.TURTLE).parse(graph);
        return new GraphAccounts(Ontology.load()).of("urn:a", graph).get(0);
    }

    @Test
    void anAccountHasTheDaysThatItsGraphTells() {
        Account account = account("2026-03-03", "2026-03-04T10:00:00Z");
        assertThat(account.when())
                .hasValueSatisfying(when -> assertThat(when.edtf()).isEqualTo("2026-03-03"));
        assertThat(account.published()).hasToString("Optional[2026-03-04]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-02-30", "2026-03-03/2026-03-01", "2026-03-03~ or so"})
    void whatIsNoDayInAStoreThatOthersWriteIsNone(String odd) {
        Account account =
                account(odd, odd.substring(0, Math.min(10, odd.length())).replace("2026-03-03", "2026-03"));
        assertThat(account.when()).isEmpty();
        assertThat(account.published()).isEmpty();
    }
}
