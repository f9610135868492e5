// SPDX-License-Identifier: GPL-3.0-or-later
/** The facts as plain records: articles, events, parties, places, times. Knows neither RDF nor language tools. */
package io.github.communique.model;
