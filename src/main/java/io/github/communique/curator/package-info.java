// SPDX-License-Identifier: GPL-3.0-or-later
/** Keeps who may correct events on the pages of a server, each with the hash of a password. */
package io.github.communique.curator;
