// SPDX-License-Identifier: GPL-3.0-or-later
/** Keeps a store in any SPARQL 1.1 store elsewhere, of which the one here is a copy. */
package io.github.communique.remote;
