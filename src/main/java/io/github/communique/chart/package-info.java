// SPDX-License-Identifier: GPL-3.0-or-later
/** Draws plain figures as SVG that fits into a page of any width, light or dark, and tells the same as a table. */
package io.github.communique.chart;
