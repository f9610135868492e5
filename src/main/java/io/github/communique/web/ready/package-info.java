// SPDX-License-Identifier: GPL-3.0-or-later
/** Answers that were given before and still hold, sent from memory before anything else of the server is asked. */
package io.github.communique.web.ready;
