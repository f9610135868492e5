// SPDX-License-Identifier: GPL-3.0-or-later
/** Linked-data pages beside the SPARQL endpoint, on one port. */
package io.github.communique.web;
