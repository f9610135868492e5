// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.channel;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** Blocks of bytes, the length before each. */
final class Wire {

    private Wire() {}

    static void put(DataOutputStream out, byte[] block) throws IOException {
        out.writeInt(block.length);
        out.write(block);
    }

    /** Reads a block; room is taken only for what has come. */
    static byte[] take(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] block = in.readNBytes(length);
        if (block.length < length) {
            throw new EOFException("the other side broke off");
        }
        return block;
    }
}
