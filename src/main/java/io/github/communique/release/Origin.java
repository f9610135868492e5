// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

/**
 * Where a release comes from.
 *
 * @param base of the data's IRIs
 * @param imprint who is named in a citation
 * @param program the version of the program
 * @param ontology the version of the ontology
 */
public record Origin(String base, Imprint imprint, String program, String ontology) {}
