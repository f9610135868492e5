// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.graph.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;

/** Says in SPARQL what was chosen by fields, for those who want to ask on from there. */
final class EventQuestion {

    private EventQuestion() {}

    /** The question whose answer are the events that fit. */
    static String text(List<Condition> conditions) {
        Query query = Questions.load("table-events");
        ElementNamedGraph graph = (ElementNamedGraph) ((ElementGroup) query.getQueryPattern()).get(0);
        ElementGroup all = (ElementGroup) graph.getElement();
        ElementGroup wanted = new ElementGroup();
        all.getElements().forEach(element -> keep(element, conditions).ifPresent(wanted::addElement));
        ElementGroup pattern = new ElementGroup();
        pattern.addElement(new ElementNamedGraph(graph.getGraphNameNode(), wanted));
        ((ElementGroup) query.getQueryPattern()).getElements().stream().skip(1).forEach(pattern::addElement);
        query.setQueryPattern(pattern);
        return query.serialize();
    }

    private static Optional<Element> keep(Element element, List<Condition> conditions) {
        if (element instanceof ElementGroup block && block.get(0) instanceof ElementData values) {
            Var variable = values.getVars().get(0);
            return conditions.stream()
                    .filter(condition -> condition.variable().equals(variable.getVarName()))
                    .findFirst()
                    .map(condition -> filled(block, variable, condition.values()));
        }
        return Optional.of(element);
    }

    private static Element filled(ElementGroup block, Var variable, List<Node> nodes) {
        ElementData values = new ElementData(List.of(variable), new ArrayList<>());
        nodes.forEach(node -> values.add(BindingFactory.binding(variable, node)));
        ElementGroup filled = new ElementGroup();
        filled.addElement(values);
        block.getElements().stream().skip(1).forEach(filled::addElement);
        return filled;
    }
}
