// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

import io.github.communique.store.UpstreamException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.http.auth.AuthEnv;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.apache.jena.sparql.exec.http.UpdateExecHTTPBuilder;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.update.UpdateRequest;

/** Asks and changes a store elsewhere by the SPARQL 1.1 Protocol. */
final class RemoteEndpoint {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    private final RemoteAccess access;
    /** Follows nobody elsewhere, so that no login goes there. */
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Optional<URI> asked = Optional.empty();
    private Optional<URI> changed = Optional.empty();

    /** A password is kept ready for when the store asks how it wants it: as Basic or as Digest. */
    RemoteEndpoint(RemoteAccess access) {
        this.access = access;
        if (access.login().orElse(null) instanceof RemoteLogin.Password known) {
            Stream.concat(access.whereAsked().stream(), access.whereChanged().stream())
                    .forEach(where -> AuthEnv.get().registerUsernamePassword(where, known.user(), known.password()));
        }
    }

    /** Asks for rows, which are read as they come. */
    <T> T select(Query query, Function<RowSet, T> reading) {
        URI where = asked.orElseGet(() -> {
            Query harmless = QueryFactory.create("ASK {}");
            return found(access.whereAsked(), at -> ask(at, harmless, QueryExec::ask), none -> fault().nowhere(
                            "answers no SPARQL", "COMMUNIQUE_STORE_QUERY", none));
        });
        asked = Optional.of(where);
        return ask(where, query, execution -> reading.apply(execution.select()));
    }

    /** Makes changes, all in one request. */
    void update(UpdateRequest changes) {
        URI where = changed.orElseGet(() -> {
            UpdateRequest nothing = new UpdateRequest(new UpdateDataInsert(new QuadDataAcc()));
            return found(access.whereChanged(), at -> update(at, nothing), none -> fault().nowhere(
                            "takes no changes", "COMMUNIQUE_STORE_UPDATE", none));
        });
        changed = Optional.of(where);
        update(where, changes);
    }

    /** The first place that does something; where none does, what the first said tells why. */
    private static URI found(List<URI> places, Consumer<URI> trial, UnaryOperator<UpstreamException> none) {
        UpstreamException first = null;
        for (URI place : places) {
            try {
                trial.accept(place);
                return place;
            } catch (UpstreamException refused) {
                if (!RemoteFault.elsewhere(refused.getCause())) {
                    throw refused;
                }
                first = first == null ? refused : first;
            }
        }
        throw none.apply(first);
    }

    private <T> T ask(URI where, Query query, Function<QueryExec, T> reading) {
        QueryExecHTTPBuilder request = QueryExecHTTP.service(where.toString())
                .query(query)
                .httpClient(client)
                .sendMode(QuerySendMode.asPostForm)
                .timeout(access.patience().toMillis(), TimeUnit.MILLISECONDS);
        token().ifPresent(token -> request.httpHeader("Authorization", token));
        try (QueryExec execution = request.build()) {
            return reading.apply(execution);
        } catch (UpstreamException ours) {
            throw ours;
        } catch (RuntimeException fault) {
            throw fault(where, fault);
        }
    }

    private void update(URI where, UpdateRequest changes) {
        UpdateExecHTTPBuilder request = UpdateExecHTTP.service(where.toString())
                .update(changes)
                .httpClient(client)
                .timeout(access.patience().toMillis(), TimeUnit.MILLISECONDS);
        token().ifPresent(token -> request.httpHeader("Authorization", token));
        try {
            request.execute();
        } catch (RuntimeException fault) {
            throw fault(where, fault);
        }
    }

    private RemoteFault fault() {
        return new RemoteFault(access.store(), access.login().isPresent());
    }

    private UpstreamException fault(URI where, RuntimeException fault) {
        return new RemoteFault(where, access.login().isPresent()).of(fault);
    }

    private Optional<String> token() {
        return access.login()
                .filter(RemoteLogin.Token.class::isInstance)
                .map(RemoteLogin.Token.class::cast)
                .map(login -> "Bearer " + login.token());
    }
}
