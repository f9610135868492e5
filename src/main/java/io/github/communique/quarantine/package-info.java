// SPDX-License-Identifier: GPL-3.0-or-later
/** Keeps what the gate refused, with the report that says why. */
package io.github.communique.quarantine;
