// SPDX-License-Identifier: GPL-3.0-or-later
/** Turns facts into triples; the only minter of IRIs. */
package io.github.communique.rdf;
