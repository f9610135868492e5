// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.dump.DatasetDump;
import io.github.communique.dump.DumpName;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import java.util.Optional;

/** The whole data set as files, each with its checksum. */
public final class Dumps implements Handler {

    private static final String CHECKSUM = ".sha256";
    private static final String CHECKSUMS = "SHA256SUMS";

    private final DatasetDump dump;
    private final DumpPage page;

    public Dumps(DatasetDump dump, String base) {
        this.dump = dump;
        page = new DumpPage(dump, base);
    }

    @Override
    public Answer answer(Ask ask) {
        String name = String.join("/", ask.path().subList(1, ask.path().size()));
        if (name.isEmpty()) {
            return page.answer(ask);
        }
        if (name.equals(CHECKSUMS)) {
            return DumpAnswer.checksums(ask, dump.checksums(), dump.version().modified());
        }
        return name.endsWith(CHECKSUM)
                ? DumpAnswer.checksum(dump.file(known(name.substring(0, name.length() - CHECKSUM.length()))))
                : DumpAnswer.file(ask, dump.file(known(name)));
    }

    private static DumpName known(String name) {
        Optional<DumpName> known =
                DumpName.all().stream().filter(one -> one.file().equals(name)).findFirst();
        return known.orElseThrow(() ->
                Problem.of(404, "There is no such dump", "The name is communique with one of " + DumpName.known()));
    }
}
