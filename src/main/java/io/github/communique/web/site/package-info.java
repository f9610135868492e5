// SPDX-License-Identifier: GPL-3.0-or-later
/** What stands beside things and queries: dumps, vocabulary, lists, and how the server does. */
package io.github.communique.web.site;
