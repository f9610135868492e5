// SPDX-License-Identifier: GPL-3.0-or-later
/** Which requirements of standards the tests show, gathered into the report that the site publishes. */
package io.github.communique.conformance;
