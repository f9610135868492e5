// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * A column of the tables of events, as it is described in {@code table/columns.json} in the words of CSV on the Web.
 *
 * @param name what stands in the header of a file
 * @param datatype the name of its datatype, such as {@code date}
 * @param many whether a cell may hold several values
 * @param description the whole description
 */
record Column(String name, String datatype, boolean many, JsonObject description) {

    static Column of(JsonObject description) {
        String datatype = description.get("datatype") instanceof JsonString text
                ? text.getString()
                : description.getJsonObject("datatype").getString("base");
        return new Column(description.getString("name"), datatype, description.containsKey("separator"), description);
    }

    /** A column of plain text, of which nothing is described. */
    static Column ofText(String name) {
        return new Column(name, "string", false, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** Its name for readers. */
    String label() {
        return description.getString("rdfs:label");
    }

    /** What it holds, in sentences. */
    String meaning() {
        return description.getString("dc:description");
    }
}
