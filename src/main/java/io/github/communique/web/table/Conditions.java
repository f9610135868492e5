// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.PlainName;
import io.github.communique.search.FoundReport;
import io.github.communique.search.SearchWords;
import io.github.communique.view.EventReport;
import io.github.communique.view.PartyRef;
import io.github.communique.view.PlaceRef;
import io.github.communique.view.ThingRef;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Turns a filter into conditions: names become the things that are so called in the data.
 *
 * @param index in which they are looked up
 * @param types of event
 * @param search finds words
 */
record Conditions(EventIndex index, EventTypes types, Function<String, SearchWords> search) {

    List<Condition> of(EventFilter filter) {
        return filter.values().entrySet().stream()
                .filter(field -> field.getKey() != Field.AS && field.getKey() != Field.OFFICIALS)
                .map(field -> condition(field.getKey(), field.getValue(), filter))
                .toList();
    }

    private Condition condition(Field field, String value, EventFilter filter) {
        return switch (field) {
            case Q -> words(search.apply(value));
            case PARTY, OTHER, AS, OFFICIALS -> party(field, value, filter);
            case TYPE -> type(value);
            case STATUS ->
                new Condition("status", List.of(Dip.term(value)), account -> account.statusName()
                        .equals(value));
            case FROM ->
                new Condition(
                        "from",
                        texts(Set.of(value)),
                        account -> account.time().lastDay().compareTo(value) >= 0);
            case TO -> until((value + "-99-99").substring(0, 10));
            case PLACE -> place(value);
            case COUNTRY -> country(value);
            case TOPIC -> thing("topic", index.topics(), value, EventReport::topics);
            case INSTRUMENT -> thing("instrument", index.instruments(), value, EventReport::instruments);
            case PUBLISHER -> publisher(value);
            case CONFIDENCE -> confidence(value);
        };
    }

    private static Condition words(SearchWords words) {
        return new Condition("words", texts(Set.of(words.wording())), true, account -> words.found()
                .contains(new FoundReport(
                        account.event().toString(), account.graph().toString())));
    }

    private Condition type(String name) {
        Set<String> kinds = types.kinds(name);
        return new Condition(
                "type",
                List.of(Dip.term(name)),
                account -> name.equals(EventTypes.ALL) || kinds.contains(account.type()));
    }

    private static Condition until(String last) {
        return new Condition(
                "to",
                texts(Set.of(last)),
                account -> !account.time().firstDay().isEmpty()
                        && account.time().firstDay().compareTo(last) <= 0);
    }

    private static Condition confidence(String least) {
        double number = Double.parseDouble(least);
        Node bound = NodeFactory.createLiteralDT(least, XSDDatatype.XSDdecimal);
        return new Condition("confidence", List.of(bound), account -> account.confidence() >= number);
    }

    private Condition party(Field field, String value, EventFilter filter) {
        Set<String> wanted = index.parties().meaning(value).iris();
        boolean officials = filter.officials();
        Predicate<PartyRef> one = party -> wanted.contains(party.iri())
                || officials && party.sides().stream().anyMatch(side -> wanted.contains(side.iri()));
        String first = filter.get(Field.AS).orElse("either");
        String part = field == Field.PARTY ? first : EventFilter.opposite(first);
        String variable = field.id() + "_" + part + (officials ? "" : "_alone");
        return new Condition(variable, nodes(wanted), some(parts(part), one));
    }

    private static Function<EventReport, List<PartyRef>> parts(String part) {
        return switch (part) {
            case "source" -> EventReport::sources;
            case "target" -> EventReport::targets;
            default -> EventReport::participants;
        };
    }

    private static Predicate<EventReport> some(Function<EventReport, List<PartyRef>> parties, Predicate<PartyRef> one) {
        return account -> parties.apply(account).stream().anyMatch(one);
    }

    private Condition country(String value) {
        String code = value.toUpperCase(Locale.ROOT);
        Predicate<String> called = called(value);
        Set<String> wanted = index.places().names().keySet().stream()
                .filter(spot -> !spot.country().isEmpty())
                .filter(spot -> isCode(code)
                        ? spot.code().equals(code)
                        : spot.country().equals(value) || called.test(spot.countryName()))
                .map(PlaceRef::country)
                .collect(Collectors.toSet());
        return new Condition("country", nodes(wanted), account -> account.places().stream()
                .anyMatch(spot -> wanted.contains(spot.country())));
    }

    private Condition place(String value) {
        Set<String> wanted = index.places()
                .find(value, spot -> spot.iri().equals(value))
                .map(PlaceRef::iri)
                .collect(Collectors.toSet());
        return new Condition("place", nodes(wanted), account -> account.places().stream()
                .anyMatch(spot -> wanted.contains(spot.iri())));
    }

    private static Condition thing(
            String variable, Directory<ThingRef> known, String value, Function<EventReport, List<ThingRef>> things) {
        Set<String> wanted = known.find(value, thing -> thing.iri().equals(value))
                .map(ThingRef::iri)
                .collect(Collectors.toSet());
        return new Condition(variable, nodes(wanted), account -> things.apply(account).stream()
                .anyMatch(thing -> wanted.contains(thing.iri())));
    }

    private Condition publisher(String value) {
        Set<String> wanted = index.outlets().stream().filter(called(value)).collect(Collectors.toSet());
        return new Condition(
                "publisher",
                texts(wanted),
                account -> wanted.contains(account.article().publisher()));
    }

    private static Predicate<String> called(String value) {
        String plain = PlainName.of(value);
        return name -> !plain.isEmpty() && PlainName.of(name).contains(plain);
    }

    private static boolean isCode(String value) {
        return value.matches("[A-Z]{2}");
    }

    private static List<Node> nodes(Collection<String> iris) {
        return iris.stream().sorted().map(NodeFactory::createURI).toList();
    }

    private static List<Node> texts(Collection<String> texts) {
        return texts.stream().sorted().map(NodeFactory::createLiteralString).toList();
    }
}
