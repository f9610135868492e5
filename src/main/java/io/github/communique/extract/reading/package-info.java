// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads the passages of an article in their order, and keeps in mind what was told. */
package io.github.communique.extract.reading;
