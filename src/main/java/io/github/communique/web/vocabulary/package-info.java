// SPDX-License-Identifier: GPL-3.0-or-later
/** The ontology, its codes and words, and the shapes, as documents that people and machines read, in every version. */
package io.github.communique.web.vocabulary;
