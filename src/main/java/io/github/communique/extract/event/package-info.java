// SPDX-License-Identifier: GPL-3.0-or-later
/** Makes an event of a candidate, joins what is told twice, and gives days and places that the article tells elsewhere. */
package io.github.communique.extract.event;
