// SPDX-License-Identifier: GPL-3.0-or-later
/** The SPARQL protocol, for queries alone. */
package io.github.communique.web.sparql;
