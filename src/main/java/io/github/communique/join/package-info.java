// SPDX-License-Identifier: GPL-3.0-or-later
/** Keeps beside the articles' graphs which of their events are one happening, and what was decided on it by hand. */
package io.github.communique.join;
