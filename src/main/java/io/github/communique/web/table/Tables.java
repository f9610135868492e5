// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.http.Handler;
import java.util.HashMap;
import java.util.Map;

/**
 * The list of events and the files that hold the same.
 *
 * @param events of a store
 * @param base of the data's IRIs
 */
public record Tables(Events events, String base) {

    /** Who answers under which first part of the path. */
    public Map<String, Handler> plan() {
        Map<String, Handler> plan = new HashMap<>();
        plan.put("events", new EventList(events, base));
        plan.put(TableMetadata.NAME, new TableMetadata(events.store(), base));
        for (TableFormat format : TableFormat.values()) {
            plan.put("events." + format.extension(), new TableFile(events, format));
        }
        return plan;
    }
}
