// SPDX-License-Identifier: GPL-3.0-or-later
/** The language engine built on Stanford CoreNLP. */
package io.github.communique.language.corenlp;
