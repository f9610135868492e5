// SPDX-License-Identifier: GPL-3.0-or-later
/** The commands; the only place where parts are put together. */
package io.github.communique.cli;
