// SPDX-License-Identifier: GPL-3.0-or-later
/** Follows feeds, sitemaps, folders and lists of addresses, and gets politely what is new there. */
package io.github.communique.watch;
