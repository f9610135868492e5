// SPDX-License-Identifier: GPL-3.0-or-later
/** How queries find statements in TDB2: what was found once is not looked for again. */
package io.github.communique.store.lookup;
