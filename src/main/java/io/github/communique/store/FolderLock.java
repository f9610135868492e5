// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a store to one program at a time; the system takes the lock away when the program ends, however it ends. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Locks a folder; throws a {@link StoreInUseException} if another holds it. */
    static FolderLock on(Path folder) {
        Path file = folder.resolve("lock");
        FileChannel channel = Durable.doing(
                "write", file, () -> FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        if (!taken(file, channel)) {
            Durable.doing("close", file, () -> close(channel));
            throw new StoreInUseException(folder);
        }
        return new FolderLock(channel);
    }

    private static boolean taken(Path file, FileChannel channel) {
        return Durable.doing("lock", file, () -> {
            try {
                FileLock lock = channel.tryLock();
                return lock != null;
            } catch (OverlappingFileLockException e) {
                return false;
            }
        });
    }

    private static FileChannel close(FileChannel channel) throws IOException {
        channel.close();
        return channel;
    }

    @Override
    public void close() {
        Durable.doing("unlock", Path.of("lock"), () -> close(channel));
    }
}
