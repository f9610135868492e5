// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.store.Tdb2Store;
import io.github.communique.store.UpstreamException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract with a stock Fuseki behind a password. */
class FusekiRemoteTest extends RemoteStoreContract {

    private static OtherStore other;

    @BeforeAll
    static void start() {
        other = OtherStore.start(AuthScheme.DIGEST);
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    @Override
    RemoteAccess access() {
        return access(other.address(), OtherStore.password());
    }

    private static RemoteAccess access(URI store, RemoteLogin login) {
        return new RemoteAccess(store, Optional.empty(), Optional.empty(), Optional.of(login), Duration.ofSeconds(30));
    }

    @Override
    void change(String update) {
        other.data().executeWrite(() -> UpdateExec.newBuilder()
                .dataset(other.data())
                .update(update)
                .build()
                .execute());
    }

    @Override
    Graph there(String name) {
        return other.data().calculateRead(() -> {
            Graph copy = turtle("");
            other.data().getGraph(NodeFactory.createURI(name)).find().forEach(copy::add);
            return copy;
        });
    }

    @Test
    void aWrongPasswordIsRefusedInWords() {
        RemoteAccess wrong = access(other.shown(), new RemoteLogin.Password("desk", "guessed"));
        assertThatThrownBy(() -> open(wrong, "copy"))
                .isInstanceOf(UpstreamException.class)
                .hasMessageContainingAll(other.shown().toString(), "refuses the login (401)", "COMMUNIQUE_STORE_USER")
                .hasMessageNotContaining("guessed");
    }

    @Test
    void aStoreThatIsOnlyToBeReadIsReadAndRefusesChanges() {
        try (Tdb2Store one = copy("one")) {
            one.replace(Map.of(TALKS, turtle(":talks :between :es, :pt .")));
        }
        try (Tdb2Store copy = open(access(other.shown(), OtherStore.password()), "shown")) {
            assertThat(copy.names()).containsExactly(TALKS);
            assertThatThrownBy(() -> copy.replace(Map.of(VISIT, turtle(":visit :by :fr ."))))
                    .isInstanceOf(UpstreamException.class)
                    .hasMessageContainingAll(other.shown().toString(), "takes no changes");
            assertThat(copy.names()).containsExactly(TALKS);
        }
    }
}
