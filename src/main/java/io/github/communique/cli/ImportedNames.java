// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.authority.ImportedRecords;
import io.github.communique.channel.Call;
import io.github.communique.channel.Caller;
import io.github.communique.rdf.Iris;
import io.github.communique.store.StoreInUseException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;

/** The names that lists brought into a store, for whoever reads articles for it. */
final class ImportedNames {

    /** The word by which they are asked for; no command is called so. */
    static final String ASK = "=names";

    private ImportedNames() {}

    /**
     * Those of the store in a folder, which another program may hold.
     *
     * @throws IOException if that program does not tell them
     * @throws StoreInUseException if it broke off twice
     */
    static Graph in(Path folder, House house, Iris iris) throws IOException {
        try {
            return asked(folder, house, iris);
        } catch (StoreInUseException ended) { // since it was found to hold the store
            return asked(folder, house, iris);
        }
    }

    private static Graph asked(Path folder, House house, Iris iris) throws IOException {
        try (OpenStore opened = house.store(folder)) {
            return of(opened, house, iris);
        } catch (StoreInUseException held) {
            return told(Caller.at(folder).orElseThrow(() -> held), held);
        }
    }

    /** Those of a store that is open. */
    static Graph of(OpenStore opened, House house, Iris iris) {
        return new ImportedRecords(house.library().records(), iris).of(opened.store());
    }

    /** Those of a store that is open, as they are told to others. */
    static byte[] written(OpenStore opened, House house, Iris iris) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, of(opened, house, iris), Lang.NTRIPLES);
        return out.toByteArray();
    }

    /** @throws StoreInUseException if the line broke, upon which the store may be free */
    private static Graph told(Caller caller, StoreInUseException held) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code;
        try {
            code = caller.call(new Call(List.of(ASK), Path.of(""), false, new byte[0]), out, err);
        } catch (IOException broken) {
            held.addSuppressed(broken);
            throw held;
        }
        Doorkeeper.requireDone(code, err);
        return RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
                .lang(Lang.NTRIPLES)
                .toGraph();
    }
}
