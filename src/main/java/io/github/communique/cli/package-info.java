// SPDX-License-Identifier: GPL-3.0-or-later
/** The commands; the only place where the parts are put together. Nobody imports it. */
package io.github.communique.cli;
