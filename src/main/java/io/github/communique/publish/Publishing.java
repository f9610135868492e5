// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

import java.io.IOException;
import java.util.List;

/** Where drafts are handed in to be stored. */
public interface Publishing {

    /**
     * Stores drafts, all of them in one change.
     *
     * @return one report each, in order
     * @throws IOException if nothing was stored; the message says why
     */
    List<Report> publish(List<Draft> drafts) throws IOException;
}
