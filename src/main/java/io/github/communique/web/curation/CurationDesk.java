// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import java.util.List;

/** Where acts of curators are judged and stored. */
@FunctionalInterface
public interface CurationDesk {

    /**
     * What became of an act.
     *
     * @param done whether it is stored; if not, nothing is changed
     * @param said of it, in sentences
     */
    record Reply(boolean done, List<String> said) {
        public Reply {
            said = List.copyOf(said);
        }
    }

    /**
     * Does what a curator wishes.
     *
     * @param who the curator's name
     * @param why in words for readers
     */
    Reply take(CuratorAct act, String who, String why);
}
