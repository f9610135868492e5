// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.store.Tombstone;
import io.github.communique.store.UpstreamException;
import java.time.Instant;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    @Test
    void aWithdrawalSaysWhenByWhomAndWhy() {
        assertThat(withdrawn("2026-03-12T09:30:00Z").withdrawals())
                .containsExactly(
                        new Tombstone("urn:a", Instant.parse("2026-03-12T09:30:00Z"), "unknown", "it was a draft"));
    }

    @Test
    void aWithdrawalByAnotherProgramAtNoTimeIsNamed() {
        Claims claims = withdrawn("last Thursday");

        assertThatThrownBy(claims::withdrawals)
                .isInstanceOf(UpstreamException.class)
                .hasMessageContaining("<urn:a>")
                .hasMessageContaining("\"last Thursday\"");
    }

    private static Claims withdrawn(String when) {
        Graph graph = RemoteStoreContract.turtle("<urn:a> <http://www.w3.org/ns/prov#invalidatedAtTime> '" + when
                + "' ; <http://purl.org/dc/terms/description> 'it was a draft' .");
        return new Claims(graph);
    }
}
