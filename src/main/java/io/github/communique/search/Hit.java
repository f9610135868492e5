// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import org.apache.jena.graph.Node;

/**
 * A thing that was found.
 *
 * @param thing what the words are told of: an event, an actor, a place, a sentence, a quotation …
 * @param property by which they are told
 * @param text all of it
 * @param score how well it fits; the more the better
 */
public record Hit(Node thing, Node property, Node text, float score) {}
