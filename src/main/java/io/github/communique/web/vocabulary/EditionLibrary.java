// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** All documents of all versions, by their paths. */
final class EditionLibrary {

    private final Map<String, PublishedDocument> byPath = new LinkedHashMap<>();
    private final List<PublishedDocument> namespaces = new ArrayList<>();

    EditionLibrary() {
        Edition current = Edition.current();
        List<PublishedDocument> now = current.publications();
        now.forEach(one -> byPath.put(one.path(), one));
        Edition.released().forEach(edition -> edition.publications().forEach(one -> add(edition, one)));
        now.forEach(one -> add(current, one));
        namespaces.sort(Comparator.comparing(
                        (PublishedDocument one) -> Numbered.parse(one.edition().version()))
                .reversed());
    }

    /** A version that was released stands before a text that still has its number. */
    private void add(Edition edition, PublishedDocument publication) {
        boolean first = byPath.putIfAbsent(publication.path() + "/" + edition.version(), publication) == null;
        if (first && publication.kind() == PublishedDocument.Kind.NAMESPACE) {
            namespaces.add(publication);
        }
    }

    /** The document at a path under the base of the site. */
    Optional<PublishedDocument> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The paths of the documents as they are now. */
    List<String> paths() {
        return byPath.entrySet().stream()
                .filter(entry -> entry.getKey().equals(entry.getValue().path()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The ontology in all versions, the newest first. */
    List<PublishedDocument> namespaces() {
        return List.copyOf(namespaces);
    }

    /** A document in the same edition as another, or as it is now. */
    PublishedDocument beside(PublishedDocument other, String path) {
        return at(path + "/" + other.edition().version())
                .filter(one -> one.edition().equals(other.edition()))
                .or(() -> at(path))
                .orElseThrow();
    }

    /** The files of shapes that make up a document of shapes. */
    List<PublishedDocument> files(PublishedDocument shapes) {
        return byPath.values().stream()
                .distinct()
                .filter(one -> one.edition().equals(shapes.edition()))
                .filter(one -> one.iri().startsWith(shapes.iri() + "/")
                        || one.equals(shapes) && one.text().isPresent())
                .filter(one -> one.kind() == PublishedDocument.Kind.SHAPES)
                .toList();
    }

    /** Whether the ontology has, or had, a term. */
    boolean knows(Node term) {
        return namespaces.stream().anyMatch(one -> one.graph().contains(term, Node.ANY, Node.ANY));
    }
}
