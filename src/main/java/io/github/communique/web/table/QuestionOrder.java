// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.http.QueryParameters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who stands first in a plain question acts upon who stands second, where events of the type have a direction; otherwise it is all
 * the same who stands where.
 *
 * @param types of event
 */
record QuestionOrder(EventTypes types) {

    private static final String SOURCE = "source";
    private static final String TARGET = "target";

    /** The same question by the fields of the list of events. */
    QueryParameters read(QueryParameters asked) {
        List<String> parties = asked.all(Field.PARTY.parameter());
        boolean first = parties.stream().limit(1).anyMatch(name -> !name.isBlank());
        boolean second = parties.stream().skip(1).anyMatch(name -> !name.isBlank());
        boolean directed =
                asked.first(Field.TYPE.parameter()).filter(types::directed).isPresent();
        if (asked.has(Field.AS.parameter()) || !directed || !first && !second) {
            return asked;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>(asked.byName());
        fields.put(Field.AS.parameter(), List.of(first ? SOURCE : TARGET));
        return new QueryParameters(fields);
    }

    /** Each party in its place again: who is acted upon stands second. */
    EventFilter shown(EventFilter filter) {
        if (filter.get(Field.AS).filter(TARGET::equals).isEmpty()) {
            return filter;
        }
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.putAll(filter.values());
        Optional<String> first = filter.get(Field.OTHER);
        values.put(Field.OTHER, values.remove(Field.PARTY));
        first.ifPresent(name -> values.put(Field.PARTY, name));
        values.put(Field.AS, SOURCE);
        return new EventFilter(values);
    }
}
