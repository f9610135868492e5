// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.io.IOException;
import org.apache.jena.graph.Graph;

/** Prints named graphs; some forms only when it is closed. */
interface Printer extends AutoCloseable {

    /** Prints a graph, or keeps it to be printed with the others. */
    void print(String name, Graph graph);

    @Override
    void close() throws IOException;
}
