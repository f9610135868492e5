// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

/**
 * A thing and what it is called: a topic, a document, an office.
 *
 * @param iri of the thing
 * @param name as an article has it
 */
public record ThingRef(String iri, String name) {}
