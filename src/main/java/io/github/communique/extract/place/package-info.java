// SPDX-License-Identifier: GPL-3.0-or-later
/** Finds where something happened, as far as its sentence tells. */
package io.github.communique.extract.place;
