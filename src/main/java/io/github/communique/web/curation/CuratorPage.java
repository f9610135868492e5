// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import io.github.communique.web.http.Answer;

/** A page for curators who are logged in. */
interface CuratorPage {

    Answer show(CuratorVisit visit);

    /** Takes what was sent in the form of the page. */
    Answer take(CuratorVisit visit);
}
