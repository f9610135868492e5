// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.dump.DumpFile;
import io.github.communique.dump.DumpName;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.FileDigest;
import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;

/** Dumps and their checksums as answers: from disk, in parts, with tags and digests. */
final class DumpAnswer {

    private static final String TEXT = "text/plain; charset=utf-8";

    private DumpAnswer() {}

    static Answer file(Ask ask, DumpFile file) {
        Answer answer =
                Answer.ok(type(file.name()), Content.of(file.path())).state(tag(file.sha256()), file.modified());
        return FileDigest.add(ask, answer, file.sha256());
    }

    static Answer checksum(DumpFile file) {
        return Answer.ok(TEXT, Content.of(file.checksum())).state(tag("sum-" + file.sha256()), file.modified());
    }

    static Answer checksums(Ask ask, String lines, Instant modified) {
        String digest = DigestUtils.sha256Hex(lines);
        return FileDigest.add(ask, Answer.ok(TEXT, lines).state(tag(digest), modified), digest);
    }

    static String type(DumpName name) {
        return name.compression().mediaType().orElse(name.format().mediaType());
    }

    private static String tag(String text) {
        return "\"" + text + "\"";
    }
}
