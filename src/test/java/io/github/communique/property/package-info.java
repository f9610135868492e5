// SPDX-License-Identifier: GPL-3.0-or-later
/** What is made up for the tests of properties: texts, addresses and names of the odd kinds that the world has. */
package io.github.communique.property;
