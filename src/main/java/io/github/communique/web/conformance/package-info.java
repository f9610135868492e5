// SPDX-License-Identifier: GPL-3.0-or-later
/** Which requirements of which standards the program keeps, as its tests and the tools of others found. */
package io.github.communique.web.conformance;
