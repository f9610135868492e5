// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.dump.DumpFile;
import io.github.communique.dump.DumpName;
import io.github.communique.release.Release;
import io.github.communique.release.ReleaseFile;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.FileDigest;
import io.github.communique.web.http.Problem;
import java.util.List;

/** The files of a release as answers, which may be kept for ever. */
final class ReleaseFiles {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String CHECKSUM = ".sha256";
    private static final String CHECKSUMS = "SHA256SUMS";
    private static final String TEXT = "text/plain; charset=utf-8";

    private ReleaseFiles() {}

    /** @throws Problem if the release has no such file */
    static Answer answer(Ask ask, Release release, String name) {
        Answer answer;
        if (name.equals(CHECKSUMS)) {
            answer = Answer.ok(TEXT, Content.of(release.checksums()))
                    .state("\"sums-" + release.version() + "\"", release.date());
        } else if (name.endsWith(CHECKSUM)) {
            ReleaseFile file = file(release, name.substring(0, name.length() - CHECKSUM.length()));
            answer = Answer.ok(TEXT, file.sha256() + "  " + file.name() + "\n")
                    .state("\"sum-" + file.sha256() + "\"", release.date());
        } else {
            ReleaseFile file = file(release, name);
            answer = FileDigest.add(
                    ask,
                    Answer.ok(FileType.of(name), Content.of(file.path()))
                            .state("\"" + file.sha256() + "\"", release.date()),
                    file.sha256());
        }
        return answer.header("Cache-Control", FOR_EVER);
    }

    private static ReleaseFile file(Release release, String name) {
        return release.file(name)
                .orElseThrow(() -> Problem.of(
                        404,
                        "Release " + release.version() + " has no such file",
                        "Its files are listed in " + CHECKSUMS + " beside this address."));
    }

    /** Those that hold the data. */
    static List<DumpFile> dumps(Release release) {
        return release.files().stream()
                .filter(file -> file.name().startsWith("communique."))
                .map(file -> new DumpFile(
                        DumpName.of(file.name()).orElseThrow(),
                        file.path(),
                        file.size(),
                        file.sha256(),
                        release.facts().modified()))
                .toList();
    }

    /** Those that tell of them. */
    static List<ReleaseFile> others(Release release) {
        return release.files().stream()
                .filter(file -> !file.name().startsWith("communique."))
                .toList();
    }
}
