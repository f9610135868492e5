// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.dump.DatasetDump;
import io.github.communique.dump.DumpName;
import io.github.communique.release.Release;
import io.github.communique.release.Releases;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import java.util.Optional;

/** The whole data set as files, each with its checksum. */
public final class Dumps implements Handler {

    private static final String CHECKSUM = ".sha256";
    private static final String CHECKSUMS = "SHA256SUMS";

    private static final String LATEST = "latest";

    private final DatasetDump dump;
    private final Releases releases;
    private final DumpMaking making;
    private final DumpPage page;

    /** @param releases whose files stand here too, each under its name */
    public Dumps(DatasetDump dump, Releases releases, String base) {
        this.dump = dump;
        this.releases = releases;
        making = new DumpMaking(dump);
        page = new DumpPage(dump, making, releases, base);
    }

    @Override
    public Answer answer(Ask ask) {
        String name = String.join("/", ask.path().subList(1, ask.path().size()));
        if (name.isEmpty()) {
            return page.answer(ask);
        }
        return ask.path().size() > 2 ? released(ask, ask.path().get(1)) : current(ask, name);
    }

    @Override
    public void end() {
        making.end();
    }

    private Answer current(Ask ask, String name) {
        if (name.equals(LATEST) || releases.named(name).isPresent()) {
            return moved(ask, name.equals(LATEST) ? "dump/latest/" : "release/" + name + "/");
        }
        if (name.equals(CHECKSUMS)) {
            return DumpAnswer.checksums(ask, dump.checksums(), dump.version().modified());
        }
        return name.endsWith(CHECKSUM)
                ? DumpAnswer.checksum(dump.file(known(name.substring(0, name.length() - CHECKSUM.length()))))
                : DumpAnswer.file(ask, dump.file(known(name)));
    }

    /** The files of a release, which never change; the newest of them has a name that stays. */
    private Answer released(Ask ask, String version) {
        String name = String.join("/", ask.path().subList(2, ask.path().size()));
        if (version.equals(LATEST)) {
            String folder =
                    releases.latest().map(newest -> newest.version() + "/").orElse("");
            return moved(ask, "dump/" + folder + name);
        }
        Release release = releases.named(version)
                .orElseThrow(() -> Problem.of(
                        404,
                        "There is no such release",
                        "Those there are stand under release/; dump/latest/ has the newest."));
        return name.isEmpty() ? moved(ask, "release/" + version + "/") : ReleaseFiles.answer(ask, release, name);
    }

    private static Answer moved(Ask ask, String path) {
        return Answer.of(302).header("Location", ask.root() + path).header("Cache-Control", "no-cache");
    }

    private static DumpName known(String name) {
        Optional<DumpName> known =
                DumpName.all().stream().filter(one -> one.file().equals(name)).findFirst();
        return known.orElseThrow(() ->
                Problem.of(404, "There is no such dump", "The name is communique with one of " + DumpName.known()));
    }
}
