// SPDX-License-Identifier: GPL-3.0-or-later
/** How good the reader was when it was measured, for pages that must say so. */
package io.github.communique.web.quality;
