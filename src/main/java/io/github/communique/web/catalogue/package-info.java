// SPDX-License-Identifier: GPL-3.0-or-later
/** What can be had as a whole: dumps, releases, and the catalogue that describes them. */
package io.github.communique.web.catalogue;
