// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.netpreserve.jwarc.WarcCompression;

/** How a record of a web archive begins: so the next one is found behind one that is damaged. */
final class RecordStart {

    private static final byte[] PLAIN = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PACKED = {0x1F, (byte) 0x8B, 8};

    private final byte[] mark;
    private final boolean onLine;

    /** The way records begin in an archive that is packed so, each by itself, or not at all. */
    RecordStart(WarcCompression compression) {
        this.onLine = compression == WarcCompression.NONE;
        this.mark = onLine ? PLAIN : PACKED;
    }

    /** Where in a file, from a place on, something begins as a record does; empty where nothing does. */
    OptionalLong from(Path file, long place) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            bytes.skipNBytes(place);
            int before = '\n';
            int found = 0;
            for (long at = place; ; at++) {
                int one = bytes.read();
                if (one < 0) {
                    return OptionalLong.empty();
                }
                // no mark holds its first byte twice, so what fits no longer can only begin anew
                boolean begins = one == (mark[0] & 0xFF) && (!onLine || before == '\n');
                found = one == (mark[found] & 0xFF) && (found > 0 || begins) ? found + 1 : begins ? 1 : 0;
                if (found == mark.length) {
                    return OptionalLong.of(at + 1 - mark.length);
                }
                before = one;
            }
        }
    }
}
