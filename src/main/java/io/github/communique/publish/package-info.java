// SPDX-License-Identifier: GPL-3.0-or-later
/** Takes an article from page to store, in one readable method. */
package io.github.communique.publish;
