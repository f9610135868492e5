// SPDX-License-Identifier: GPL-3.0-or-later
/** Tells which tellings of an article are of one happening, by learnt weights. */
package io.github.communique.extract.happening;
