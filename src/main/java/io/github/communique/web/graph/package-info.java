// SPDX-License-Identifier: GPL-3.0-or-later
/** Graphs written for the web. */
package io.github.communique.web.graph;
