// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.dump.DatasetDescription;
import io.github.communique.dump.DatasetDump;
import io.github.communique.store.Store;
import io.github.communique.web.graph.GraphAnswer;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;

/** What the data set is and how much is in it, in VoID and DCAT. */
public final class DatasetPage implements Handler {

    private final DatasetDescription description;
    private final DatasetDump dump;

    public DatasetPage(Store store, DatasetDump dump, String base) {
        description = new DatasetDescription(store, base);
        this.dump = dump;
    }

    @Override
    public Answer answer(Ask ask) {
        if (!String.join("/", ask.path()).equals(".well-known/void")) {
            throw Problem.of(404, "There is no such page", "The description stands under .well-known/void.");
        }
        return GraphAnswer.of(ask, description.graph(dump.written())).tagged();
    }
}
