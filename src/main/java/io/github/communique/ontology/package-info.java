// SPDX-License-Identifier: GPL-3.0-or-later
/** The loaded ontology: event types, their labels and codes, the few terms that Java names, and what reads graphs by them. */
package io.github.communique.ontology;
