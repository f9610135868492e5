// SPDX-License-Identifier: GPL-3.0-or-later
/** What is new, for feed readers and search engines: the Atom feed of events, the sitemap, and the note to robots. */
package io.github.communique.web.feed;
