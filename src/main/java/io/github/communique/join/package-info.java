// SPDX-License-Identifier: GPL-3.0-or-later
/** Keeps beside the articles' graphs which of their events are one happening, and which of their persons are one, and what was decided on it by hand. */
package io.github.communique.join;
