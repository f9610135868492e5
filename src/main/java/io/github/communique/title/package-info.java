// SPDX-License-Identifier: GPL-3.0-or-later
/** Names events by sentences as a wire would print them; the words for types and statuses are data of the ontology. */
package io.github.communique.title;
