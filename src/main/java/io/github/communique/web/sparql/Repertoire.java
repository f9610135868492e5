// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.http.Problem;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;

/**
 * The functions that queries may use beside those of SPARQL itself: those that the service description names, and no other.
 * So no name makes the engine load a class or run a script, be it written in the query or put together while it runs.
 */
final class Repertoire {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final Pattern CODE = Pattern.compile("java:.*|http://jena\\.apache\\.org/ARQ/\\w+Function#.*");

    private final Listed functions = new Listed();
    private final ListedProperties properties = new ListedProperties();

    /** Finds nothing but what was put in. */
    private static final class Listed extends FunctionRegistry {
        @Override
        public FunctionFactory get(String iri) {
            return isRegistered(iri) ? super.get(iri) : null;
        }
    }

    /** Finds nothing but what was put in. */
    private static final class ListedProperties extends PropertyFunctionRegistry {
        @Override
        public PropertyFunctionFactory get(String iri) {
            return isRegistered(iri) ? super.get(iri) : null;
        }

        @Override
        public boolean manages(String iri) {
            return isRegistered(iri);
        }
    }

    Repertoire(Graph description) {
        FunctionRegistry known = FunctionRegistry.get();
        known.keys().forEachRemaining(iri -> {
            if (iri.startsWith(XSD.getURI())) {
                functions.put(iri, known.get(iri));
            }
        });
        named(description, "extensionFunction").forEach(iri -> functions.put(iri, known.get(iri)));
        PropertyFunctionRegistry magic = PropertyFunctionRegistry.get();
        named(description, "propertyFeature").forEach(iri -> properties.put(iri, magic.get(iri)));
    }

    private static Set<String> named(Graph description, String property) {
        return description.stream(Node.ANY, NodeFactory.createURI(SD + property), Node.ANY)
                .map(triple -> triple.getObject().getURI())
                .collect(Collectors.toSet());
    }

    /** Makes a query run with these and no others. */
    void into(Context context) {
        FunctionRegistry.set(context, functions);
        PropertyFunctionRegistry.set(context, properties);
    }

    /** @throws Problem if there is no such function here */
    void checkFunction(String iri) {
        checkCode(iri);
        if (!functions.isRegistered(iri)) {
            throw Problem.of(
                            400,
                            "There is no such function here",
                            "<" + iri + "> is unknown; the service description lists those beside SPARQL 1.1's own.")
                    .kind("function-unknown");
        }
    }

    /** @throws Problem if the property would load code */
    void checkProperty(Node property) {
        if (property.isURI()) {
            checkCode(property.getURI());
        }
    }

    private static void checkCode(String iri) {
        if (CODE.matcher(iri).matches()) {
            throw Problem.of(
                            403,
                            "This function is not allowed here",
                            "<" + iri + "> would load code; use those of SPARQL 1.1.")
                    .kind("function-refused");
        }
    }
}
