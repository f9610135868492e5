// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** What is read from an open file, which is closed once there is nothing more: nobody else closes what Spark walks through. */
final class ClosedAtEnd<T> implements Iterator<T> {

    private final Iterator<T> things;
    private final Closeable file;

    ClosedAtEnd(Iterator<T> things, Closeable file) {
        this.things = things;
        this.file = file;
    }

    @Override
    public boolean hasNext() {
        boolean more = things.hasNext();
        if (!more) {
            close();
        }
        return more;
    }

    private void close() {
        try {
            file.close();
        } catch (IOException lost) { // the task is tried again, on another machine at last
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public T next() {
        return things.next();
    }
}
