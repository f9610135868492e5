// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

/**
 * A thing and what it is called: a topic, a document.
 *
 * @param iri of the thing
 * @param name as an article has it
 */
record Named(String iri, String name) {}
