// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.view.EventReport;
import io.github.communique.view.EventView;
import java.util.List;

/**
 * An event that was asked for.
 *
 * @param event the event
 * @param shown what it is shown by
 * @param fitting all reports that fit what was asked
 */
public record ChosenEvent(EventView event, EventReport shown, List<EventReport> fitting) {}
