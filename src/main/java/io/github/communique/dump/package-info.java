// SPDX-License-Identifier: GPL-3.0-or-later
/** The whole data set as files. */
package io.github.communique.dump;
