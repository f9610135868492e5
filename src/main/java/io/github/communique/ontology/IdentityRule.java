// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

/** What must agree for two reports to tell of one happening; see the class of this name in the ontology. */
public enum IdentityRule {
    /** All parties and the single day. */
    PARTIES_AND_DAY,
    /** All parties, the single day and the instrument. */
    PARTIES_DAY_AND_INSTRUMENT,
    /** Article and first sentence: each report stands alone. */
    TELLING
}
