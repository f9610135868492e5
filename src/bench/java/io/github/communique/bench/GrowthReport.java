// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.bench;

import io.github.communique.ontology.Ontology;
import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * Lets a new store grow to each of some sizes, and prints as CSV how many articles a
 * second went in, by the clock and by the processor, and what disk each of them took.
 */
public final class GrowthReport {

    private GrowthReport() {}

    /**
     * Begins.
     *
     * @param arguments the folder of the store, which must be new, then numbers of articles, rising
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (Store store = Tdb2Store.open(folder)) {
            Growth growth = new Growth(store, Ontology.load());
            int before = 0;
            double seconds = 0;
            double kilobytes = FileUtils.sizeOfDirectory(folder.toFile()) / 1e3;
            System.out.println("articles,articles a second,articles a second of the processor,kilobytes an article");
            for (int size : Stream.of(arguments).skip(1).mapToInt(Integer::parseInt).toArray()) {
                Stopwatch storing = growth.to(size);
                double come = size - before;
                double grown = FileUtils.sizeOfDirectory(folder.toFile()) / 1e3;
                System.out.printf(
                        "%d,%.0f,%.0f,%.1f%n",
                        size,
                        come / (storing.seconds() - seconds),
                        come / storing.milliseconds() * 1e3,
                        (grown - kilobytes) / come);
                before = size;
                seconds = storing.seconds();
                kilobytes = grown;
            }
        }
    }
}
