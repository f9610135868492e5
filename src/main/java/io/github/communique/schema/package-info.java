// SPDX-License-Identifier: GPL-3.0-or-later
/** Judges JSON by a schema. */
package io.github.communique.schema;
