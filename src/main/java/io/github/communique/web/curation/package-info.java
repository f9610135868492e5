// SPDX-License-Identifier: GPL-3.0-or-later
/** Pages behind a login, on which curators correct events; they hand what is decided to a desk, and write nothing themselves. */
package io.github.communique.web.curation;
