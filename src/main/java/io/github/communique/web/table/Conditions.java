// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.ontology.Dip;
import io.github.communique.web.graph.PlainName;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Turns a filter into conditions: names become the things that are so called in the data.
 *
 * @param index in which they are looked up
 * @param types of event
 */
record Conditions(EventIndex index, EventTypes types) {

    List<Condition> of(EventFilter filter) {
        return filter.values().entrySet().stream()
                .filter(field -> field.getKey() != Field.AS)
                .map(field -> condition(field.getKey(), field.getValue(), filter))
                .toList();
    }

    private Condition condition(Field field, String value, EventFilter filter) {
        return switch (field) {
            case Q -> words(value.toLowerCase(Locale.ROOT));
            case PARTY, AS -> party(value, filter.get(Field.AS).orElse("either"));
            case TYPE -> type(value);
            case STATUS ->
                new Condition("status", List.of(Dip.term(value)), account -> account.status()
                        .equals(value));
            case FROM ->
                new Condition(
                        "from", texts(Set.of(value)), account -> account.end().compareTo(value) >= 0);
            case TO -> until((value + "-99-99").substring(0, 10));
            case PLACE -> things("place", value, account -> account.places().stream(), Spot::iri, Spot::name);
            case COUNTRY -> country(value);
            case TOPIC -> things("topic", value, account -> account.topics().stream(), Named::iri, Named::name);
            case PUBLISHER -> publisher(value);
            case CONFIDENCE -> confidence(value);
        };
    }

    private static Condition words(String words) {
        return new Condition(
                "words", texts(Set.of(words)), account -> account.text().contains(words));
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
                account -> !account.begin().isEmpty() && account.begin().compareTo(last) <= 0);
    }

    private static Condition confidence(String least) {
        double number = Double.parseDouble(least);
        Node bound = NodeFactory.createLiteralDT(least, XSDDatatype.XSDdecimal);
        return new Condition("confidence", List.of(bound), account -> account.confidence() >= number);
    }

    private Condition party(String value, String part) {
        Predicate<String> called = called(value);
        Set<String> wanted = index.parties().stream()
                .filter(party -> isCode(value)
                        ? party.code().equals(value)
                        : party.iri().equals(value) || called.test(party.name()))
                .map(Party::iri)
                .collect(Collectors.toSet());
        Predicate<Party> one = party ->
                wanted.contains(party.iri()) || party.sides().stream().anyMatch(side -> wanted.contains(side.iri()));
        return switch (part) {
            case "source" -> new Condition("source", nodes(wanted), some(Outline::sources, one));
            case "target" -> new Condition("target", nodes(wanted), some(Outline::targets, one));
            default -> new Condition("party", nodes(wanted), some(Outline::participants, one));
        };
    }

    private static Predicate<Outline> some(Function<Outline, List<Party>> parties, Predicate<Party> one) {
        return account -> parties.apply(account).stream().anyMatch(one);
    }

    private Condition country(String value) {
        return things(
                "country",
                value,
                account -> account.places().stream(),
                Spot::country,
                spot -> isCode(value.toUpperCase(Locale.ROOT)) ? spot.code() : spot.countryName());
    }

    private Condition publisher(String value) {
        Predicate<String> called = called(value);
        Set<String> wanted = index.accounts()
                .map(account -> account.story().publisher())
                .distinct()
                .filter(called)
                .collect(Collectors.toSet());
        return new Condition(
                "publisher",
                texts(wanted),
                account -> wanted.contains(account.story().publisher()));
    }

    private <T> Condition things(
            String variable,
            String value,
            Function<Outline, Stream<T>> things,
            Function<T, String> iri,
            Function<T, String> name) {
        Predicate<String> called = called(value);
        Set<String> wanted = index.accounts()
                .flatMap(things)
                .distinct()
                .filter(thing -> !iri.apply(thing).isEmpty())
                .filter(thing -> iri.apply(thing).equals(value) || called.test(name.apply(thing)))
                .map(iri)
                .collect(Collectors.toSet());
        return new Condition(variable, nodes(wanted), account -> things.apply(account)
                .map(iri)
                .anyMatch(wanted::contains));
    }

    private static Predicate<String> called(String value) {
        String plain = PlainName.of(value);
        return name -> !name.isEmpty() && !plain.isEmpty() && PlainName.of(name).contains(plain);
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
