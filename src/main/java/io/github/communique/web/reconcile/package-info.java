// SPDX-License-Identifier: GPL-3.0-or-later
/** Tells which thing of the data a name means, by the Reconciliation Service API 0.2 that OpenRefine speaks. */
package io.github.communique.web.reconcile;
