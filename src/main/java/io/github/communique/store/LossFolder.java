// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The things that were lost, in 256 files that only grow; of two lines on one thing the later counts. So a change that is
 * done twice does no harm, and neither does a line that was cut off, because that change is done again.
 */
record LossFolder(Path folder) {

    void add(List<Loss> losses) {
        losses.stream()
                .collect(Collectors.groupingBy(loss -> file(loss.iri()), TreeMap::new, Collectors.toList()))
                .forEach((file, some) ->
                        Durable.appendLines(file, some.stream().map(Loss::line).toList()));
    }

    Optional<Loss> find(String iri) {
        return Durable.readLines(file(iri)).stream()
                .filter(line -> line.startsWith(iri + "\t"))
                .reduce((earlier, later) -> later)
                .map(Loss::parse);
    }

    /** All that was lost, each thing as it was noted last. */
    List<Loss> all() {
        Map<String, Loss> all = new TreeMap<>();
        Durable.files(folder).stream()
                .flatMap(file -> Durable.readLines(file).stream())
                .map(Loss::parse)
                .forEach(loss -> all.put(loss.iri(), loss));
        return List.copyOf(all.values());
    }

    Path file(String iri) {
        return folder.resolve(DigestUtils.sha256Hex(iri).substring(0, 2) + ".tsv");
    }
}
