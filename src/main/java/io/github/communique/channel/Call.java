// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.channel;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked for.
 *
 * @param words say what, as those of a command line do
 * @param place the folder that relative names of files begin at
 * @param terminal whether the one who asks sits at a terminal
 * @param body what is to be worked on; may be empty
 */
public record Call(List<String> words, Path place, boolean terminal, byte[] body) {

    public Call {
        words = List.copyOf(words);
        place = place.toAbsolutePath();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            Wire.put(out, word.getBytes(StandardCharsets.UTF_8));
        }
        Wire.put(out, place.toString().getBytes(StandardCharsets.UTF_8));
        out.writeBoolean(terminal);
        Wire.put(out, body);
        out.flush();
    }

    static Call read(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> words = new ArrayList<>();
        for (int word = 0; word < count; word++) {
            words.add(text(in));
        }
        return new Call(words, Path.of(text(in)), in.readBoolean(), Wire.take(in));
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(Wire.take(in), StandardCharsets.UTF_8);
    }
}
