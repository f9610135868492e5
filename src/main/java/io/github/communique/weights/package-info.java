// SPDX-License-Identifier: GPL-3.0-or-later
/** Learnt weights: boosted trees over named features. */
package io.github.communique.weights;
