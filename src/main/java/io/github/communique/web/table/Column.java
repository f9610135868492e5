// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * A column of the tables of events, as it is described in {@code table/columns.json} in the words of CSV on the Web.
 *
 * @param description the whole of it
 */
record Column(JsonObject description) {

    /** What stands in the header of a file. */
    String name() {
        return description.getString("name");
    }

    /** Its name for readers. */
    String label() {
        return description.getString("rdfs:label");
    }

    /** What it holds, in sentences. */
    String meaning() {
        return description.getString("dc:description");
    }

    /** The name of its datatype, such as {@code date}. */
    String datatype() {
        JsonValue datatype = description.get("datatype");
        return datatype instanceof JsonString name
                ? name.getString()
                : datatype.asJsonObject().getString("base");
    }

    /** Whether a cell may hold several values. */
    boolean many() {
        return description.containsKey("separator");
    }
}
