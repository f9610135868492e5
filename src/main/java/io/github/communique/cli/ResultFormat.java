// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.io.PrintStream;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.PrefixMapping;

/** The forms that answers to queries may have. */
enum ResultFormat {
    csv(ResultSetLang.RS_CSV),
    tsv(ResultSetLang.RS_TSV),
    json(ResultSetLang.RS_JSON),
    text(ResultSetLang.RS_Text);

    private final Lang lang;

    ResultFormat(Lang lang) {
        this.lang = lang;
    }

    /** @param prefixes by which terms are shortened where people read them */
    void print(PrintStream out, ResultSet rows, PrefixMapping prefixes) {
        if (this == text) {
            ResultSetRewindable all = rows.rewindable();
            ResultSetFormatter.out(out, all, new KindPrefixes(prefixes).with(all));
        } else {
            ResultSetMgr.write(out, rows, lang);
        }
    }

    void print(PrintStream out, boolean answer) {
        if (this == text) {
            out.println(answer ? "yes" : "no");
        } else {
            ResultSetMgr.write(out, answer, lang);
        }
    }
}
