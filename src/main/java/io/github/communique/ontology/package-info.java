// SPDX-License-Identifier: GPL-3.0-or-later
/** The loaded ontology: event types, their labels and codes, and the few terms that Java names. */
package io.github.communique.ontology;
