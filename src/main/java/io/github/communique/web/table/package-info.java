// SPDX-License-Identifier: GPL-3.0-or-later
/** Events in lists and tables, for people who do not write SPARQL: one filter, as a page and as files. */
package io.github.communique.web.table;
