// SPDX-License-Identifier: GPL-3.0-or-later
/** Questions without SPARQL: fields for the common ones, and a list of those that others had. */
package io.github.communique.web.ask;
