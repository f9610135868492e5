// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

/**
 * By what it is seen that a graph elsewhere has changed.
 *
 * @param digest that the writer claims for it; empty if nobody does
 * @param statements how many it holds
 */
record RemoteMark(String digest, long statements) {}
