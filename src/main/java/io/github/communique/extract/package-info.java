// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Finds events in sentences: readers give candidates, a judge tells each or refuses it with the reason, and what is told
 * twice is joined.
 */
package io.github.communique.extract;
