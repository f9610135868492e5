// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

/**
 * Why a row of a list is refused.
 *
 * @param line where it stands, counted from one
 * @param name that the row tells; empty where it cannot be read
 * @param why in words, and what to do
 */
record ListFault(int line, String name, String why) {}
