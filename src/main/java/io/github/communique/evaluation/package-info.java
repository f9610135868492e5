// SPDX-License-Identifier: GPL-3.0-or-later
/** Compares the events found in articles with those a careful reader found, and says how good the finding is. */
package io.github.communique.evaluation;
