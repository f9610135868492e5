// SPDX-License-Identifier: GPL-3.0-or-later
/** Documents on things, and the way from a thing to its document. */
package io.github.communique.web.doc;
