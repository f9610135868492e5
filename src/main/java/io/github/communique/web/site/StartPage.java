// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.page.Page;

/** Where a visit begins. */
public final class StartPage implements Handler {

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        Page page = Page.of("Diplomatic events in the news", ask);
        page.main().appendElement("h1").text("Diplomatic events in the news");
        return page.answer();
    }
}
