// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads articles, and finds which of their events are one happening, as jobs of Apache Spark. */
package io.github.communique.spark;
