// SPDX-License-Identifier: GPL-3.0-or-later
/** The frame of every page, and what several pages show alike. */
package io.github.communique.web.page;
