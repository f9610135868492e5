// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that a source names.
 *
 * @param name its address, or the path of its file
 * @param day of its publication as the source tells it, where told
 * @param mark changes when the document does, as far as the source tells; may be empty
 */
record Find(String name, Optional<LocalDate> day, String mark) {}
