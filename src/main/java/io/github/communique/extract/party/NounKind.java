// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.model.Party;
import java.util.List;

/** One kind of noun phrase that can stand for parties, such as "the Chinese embassy" or "both leaders". */
interface NounKind {

    /** Whom the phrase of a head stands for; empty where it is none of this kind or its party is not known. */
    List<Party> parties(int head);
}
