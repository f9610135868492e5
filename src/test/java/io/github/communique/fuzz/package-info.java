// SPDX-License-Identifier: GPL-3.0-or-later
/** What is thrown at the doors of the program: a corpus of inputs in every run, and what Jazzer makes of it by {@code -P fuzz}. */
package io.github.communique.fuzz;
