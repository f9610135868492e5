// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import java.util.List;

/**
 * An event that was asked for.
 *
 * @param happening the event
 * @param shown what it is shown by
 * @param fitting all that fits what was asked, with what is shown
 */
record Choice(Happening happening, Outline shown, List<Outline> fitting) {}
