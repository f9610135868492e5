// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The one read model of events, under pages, tables, feeds and charts; nothing else reads the graphs of events.
 *
 * <p>{@code EventViews.of(dataset, ontology).event(iri)} gives one event, {@code ReportBook.of(dataset, ontology).events()} every
 * event in one pass, and {@code after} those of the next state of the data by what changed. Both give an
 * {@link io.github.communique.view.EventView}: what each article reports ({@link io.github.communique.view.EventReport}, with
 * parties, places, topics and its article), which report is decisive, and what became of the event
 * ({@link io.github.communique.view.EventOutcome}). {@code title()} is a sentence; {@code undatedTitle()} is for lists that show the
 * date beside it. The sentences are read when they are shown: {@code wording(report)}. Views hold no dataset and may be kept
 * as long as the version of the data stays.
 */
package io.github.communique.view;
