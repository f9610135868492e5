// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.graph.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;

/** Says in SPARQL what was chosen by fields, for those who want to ask on from there. */
final class EventQuestion {

    private final List<Condition> conditions;

    private EventQuestion(List<Condition> conditions) {
        this.conditions = conditions;
    }

    /** The question whose answer are the events that fit. */
    static String text(List<Condition> conditions) {
        Query query = Questions.load("table-events");
        query.setQueryPattern(new EventQuestion(conditions).kept((ElementGroup) query.getQueryPattern()));
        return query.serialize();
    }

    private ElementGroup kept(ElementGroup group) {
        ElementGroup kept = new ElementGroup();
        group.getElements().forEach(element -> kept(element).ifPresent(kept::addElement));
        return kept;
    }

    private Optional<Element> kept(Element element) {
        if (element instanceof ElementNamedGraph graph) {
            return Optional.of(
                    new ElementNamedGraph(graph.getGraphNameNode(), kept((ElementGroup) graph.getElement())));
        }
        if (element instanceof ElementGroup block && block.get(0) instanceof ElementData values) {
            Var variable = values.getVars().get(0);
            return conditions.stream()
                    .filter(condition -> condition.variable().equals(variable.getVarName()))
                    .findFirst()
                    .map(condition -> filled(block, variable, condition));
        }
        return Optional.of(element);
    }

    private static Element filled(ElementGroup block, Var variable, Condition condition) {
        ElementGroup filled = new ElementGroup();
        if (!condition.written()) {
            ElementData values = new ElementData(List.of(variable), new ArrayList<>());
            condition.values().forEach(node -> values.add(BindingFactory.binding(variable, node)));
            filled.addElement(values);
        }
        block.getElements().stream().skip(1).forEach(filled::addElement);
        return condition.written()
                ? written(filled, variable, condition.values().get(0))
                : filled;
    }

    private static Element written(Element block, Var variable, Node value) {
        return ElementTransformer.transform(block, new ElementTransformSubst(Map.of(variable, value)));
    }
}
