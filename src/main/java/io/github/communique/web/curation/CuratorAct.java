// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import java.util.List;
import java.util.Map;

/** What a curator does. */
public sealed interface CuratorAct {

    /** Sets facts of an event; a fact without values is none any more. */
    record Change(String event, Map<CuratedFact, List<String>> facts) implements CuratorAct {
        public Change {
            facts = Map.copyOf(facts);
        }
    }

    /** Gives an article an event that it tells, in the words of one of its sentences, and nobody found. */
    record Addition(String article, String sentence, Map<CuratedFact, List<String>> facts) implements CuratorAct {
        public Addition {
            facts = Map.copyOf(facts);
        }
    }

    /** Takes an event out that is none. */
    record Withdrawal(String event) implements CuratorAct {}

    /** Holds two events for one happening, or for two. */
    record Comparison(String event, String other, boolean same) implements CuratorAct {}

    /** Takes a correction back, by the last part of its IRI. */
    record Undoing(String correction) implements CuratorAct {}
}
