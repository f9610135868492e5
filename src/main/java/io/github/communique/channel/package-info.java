// SPDX-License-Identifier: GPL-3.0-or-later
/** Lets programs of one user on one machine hand work to the one that holds a folder. */
package io.github.communique.channel;
