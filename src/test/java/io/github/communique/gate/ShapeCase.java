// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;

/**
 * A file {@code shapes/SHAPE/pass….ttl}, with which no shape finds fault, or {@code shapes/SHAPE/fail-REASON.ttl}, with which
 * the shape named by the start of {@code SHAPE-REASON} does: {@code event/fail-status-two.ttl} fails {@code event-status}.
 */
record ShapeCase(Path file) {

    private static final Path FOLDER = Path.of("src/test/resources/shapes");

    static List<ShapeCase> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(ShapeCase::new)
                    .toList();
        }
    }

    String name() {
        return FOLDER.relativize(file).toString();
    }

    boolean passes() {
        return file.getFileName().toString().startsWith("pass");
    }

    Graph graph() {
        return RDFDataMgr.loadGraph(file.toString());
    }

    /** The shape that must find fault, out of the local names of all shapes: the longest that fits. */
    String expectedShape(Collection<String> shapes) {
        String reason = file.getFileName().toString().replace("fail-", "").replace(".ttl", "");
        String whole = file.getParent().getFileName() + "-" + reason;
        return shapes.stream()
                .filter(shape -> (whole + "-").startsWith(shape + "-"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new AssertionError("no shape is named at the start of " + whole));
    }
}
