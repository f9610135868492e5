// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

import io.github.communique.store.GraphChange;
import io.github.communique.store.UpstreamChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.modify.request.QuadAcc;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.update.UpdateRequest;

/**
 * A change as one request of SPARQL Update. Of a graph that is changed only the difference is sent, unless there are blank
 * nodes in the change: then all is sent whole, as RDF4J takes no blank node after the deletion of data.
 */
final class RemoteUpdate {

    private static final Node ANYTHING = Var.alloc("value");

    private final UpdateRequest request = new UpdateRequest();
    private final QuadDataAcc gone = new QuadDataAcc();
    private final QuadDataAcc come = new QuadDataAcc();

    private RemoteUpdate() {}

    /** @param known whether a graph is there as the change takes it to be */
    static UpdateRequest of(UpstreamChange change, Optional<String> base, Predicate<String> known) {
        return new RemoteUpdate().all(change, base, known);
    }

    private UpdateRequest all(UpstreamChange change, Optional<String> base, Predicate<String> known) {
        boolean named = change.graphs().stream().allMatch(RemoteUpdate::named);
        change.graphs().forEach(graph -> put(graph, named && known.test(graph.name())));
        change.withdrawal().ifPresent(stone -> {
            forgetWithdrawal(stone.graph());
            Claims.withdrawal(stone).forEach(come::addQuad);
        });
        change.reinstated().ifPresent(this::forgetWithdrawal);
        base.map(Claims::base).ifPresent(come::addQuad);
        if (!gone.getQuads().isEmpty()) {
            request.add(new UpdateDataDelete(gone));
        }
        return request.add(new UpdateDataInsert(come));
    }

    private void put(GraphChange graph, boolean changed) {
        Node name = NodeFactory.createURI(graph.name());
        if (changed && !graph.after().isEmpty()) {
            graph.before().stream()
                    .filter(quad -> !graph.after().contains(quad))
                    .forEach(gone::addQuad);
            graph.after().stream()
                    .filter(quad -> !graph.before().contains(quad))
                    .forEach(come::addQuad);
        } else {
            request.add(new UpdateDrop(Target.create(name), true));
            graph.after().forEach(come::addQuad);
        }
        forget(name, Claims.DIGEST);
        if (!graph.after().isEmpty()) {
            come.addQuad(Claims.digest(graph));
        }
    }

    private static boolean named(GraphChange graph) {
        List<Quad> all = new ArrayList<>(graph.before());
        all.addAll(graph.after());
        return all.stream()
                .noneMatch(
                        quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    }

    private void forgetWithdrawal(String graph) {
        Claims.ofWithdrawal().forEach(property -> forget(NodeFactory.createURI(graph), property));
    }

    private void forget(Node of, Node property) {
        QuadAcc claim = new QuadAcc();
        claim.addQuad(Quad.create(Claims.NAME, of, property, ANYTHING));
        request.add(new UpdateDeleteWhere(claim));
    }
}
