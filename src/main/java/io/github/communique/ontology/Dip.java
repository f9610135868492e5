// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the diplomatic ontology that Java names; event types are not among them, they are data. */
public final class Dip {
    /** The namespace. */
    public static final String NS = "https://w3id.org/communique/ontology#";

    public static final Node ACTOR = term("Actor");
    public static final Node ACTUAL = term("Actual");
    public static final Node ADDITION = term("Addition");
    public static final Node AMENDMENT = term("Amendment");
    public static final Node CLAIM = term("Claim");
    public static final Node CONVERSATIONAL = term("Conversational");
    public static final Node CORRECTION = term("Correction");
    public static final Node COUNTABLE = term("Countable");
    public static final Node DIRECTED = term("Directed");
    public static final Node DIRECTION = term("Direction");
    public static final Node EVENT = term("Event");
    public static final Node EVIDENCE = term("Evidence");
    public static final Node GROUP = term("Group");
    public static final Node IDENTITY = term("Identity");
    public static final Node IDENTITY_RULE = term("IdentityRule");
    public static final Node INSTRUMENT = term("Instrument");
    public static final Node JOIN = term("Join");
    public static final Node NAME_LIST = term("NameList");
    public static final Node NEGATED = term("Negated");
    public static final Node ORGANISATION = term("Organisation");
    public static final Node PAIRED = term("Paired");
    public static final Node PARTIES_AND_DAY = term("PartiesAndDay");
    public static final Node PARTIES_DAY_AND_INSTRUMENT = term("PartiesDayAndInstrument");
    public static final Node PERSON = term("Person");
    public static final Node PLACE = term("Place");
    public static final Node PLACED = term("Placed");
    public static final Node PLACED_AT_TARGET = term("PlacedAtTarget");
    public static final Node PLANNED = term("Planned");
    public static final Node QUOTATION = term("Quotation");
    public static final Node READING = term("Reading");
    public static final Node RULING = term("Ruling");
    public static final Node STATE = term("State");
    public static final Node STATUS = term("Status");
    public static final Node SYMMETRIC = term("Symmetric");
    public static final Node TELLING = term("Telling");
    public static final Node TENURE = term("Tenure");
    public static final Node TRAIT = term("Trait");
    public static final Node WITHDRAWAL = term("Withdrawal");
    public static final Node YIELDING = term("Yielding");

    public static final Node actsFor = term("actsFor");
    public static final Node amends = term("amends");
    public static final Node askingTime = term("askingTime");
    public static final Node begin = term("begin");
    public static final Node cameo = term("cameo");
    public static final Node comparedWith = term("comparedWith");
    public static final Node confidence = term("confidence");
    public static final Node corrects = term("corrects");
    public static final Node cost = term("cost");
    public static final Node count = term("count");
    public static final Node counterExample = term("counterExample");
    public static final Node countryCode = term("countryCode");
    public static final Node direction = term("direction");
    public static final Node end = term("end");
    public static final Node evidence = term("evidence");
    public static final Node formerly = term("formerly");
    public static final Node heldApart = term("heldApart");
    public static final Node heldSame = term("heldSame");
    public static final Node identifiedAs = term("identifiedAs");
    public static final Node identifiedBy = term("identifiedBy");
    public static final Node identifies = term("identifies");
    public static final Node inArticle = term("inArticle");
    public static final Node inCountry = term("inCountry");
    public static final Node instrument = term("instrument");
    public static final Node into = term("into");
    public static final Node joinedTo = term("joinedTo");
    public static final Node joins = term("joins");
    public static final Node likelihood = term("likelihood");
    public static final Node mayBe = term("mayBe");
    public static final Node modelServer = term("modelServer");
    public static final Node now = term("now");
    public static final Node office = term("office");
    public static final Node ontologyVersion = term("ontologyVersion");
    public static final Node participant = term("participant");
    public static final Node place = term("place");
    public static final Node ploverCode = term("ploverCode");
    public static final Node ploverIfActual = term("ploverIfActual");
    public static final Node ploverIfNegated = term("ploverIfNegated");
    public static final Node ploverIfPlanned = term("ploverIfPlanned");
    public static final Node promptVersion = term("promptVersion");
    public static final Node property = term("property");
    public static final Node quotation = term("quotation");
    public static final Node readIn = term("readIn");
    public static final Node readingOf = term("readingOf");
    public static final Node reason = term("reason");
    public static final Node reportedIn = term("reportedIn");
    public static final Node reportedOn = term("reportedOn");
    public static final Node row = term("row");
    public static final Node rule = term("rule");
    public static final Node score = term("score");
    public static final Node source = term("source");
    public static final Node speaker = term("speaker");
    public static final Node statements = term("statements");
    public static final Node status = term("status");
    public static final Node target = term("target");
    public static final Node titleAuxiliary = term("titleAuxiliary");
    public static final Node titlePhrase = term("titlePhrase");
    public static final Node titlePhraseToward = term("titlePhraseToward");
    public static final Node titlePlace = term("titlePlace");
    public static final Node tokensRead = term("tokensRead");
    public static final Node tokensWritten = term("tokensWritten");
    public static final Node topic = term("topic");
    public static final Node trait = term("trait");
    public static final Node when = term("when");
    public static final Node witnessed = term("witnessed");
    public static final Node words = term("words");

    private Dip() {}

    /** A term of the namespace by its local name. */
    public static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
