// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that stays open when its packing is closed. */
final class StaysOpen extends FilterOutputStream {

    StaysOpen(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
