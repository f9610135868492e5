// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.github.communique.encoder.Tensor;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A file from which training goes on where it was. */
final class Checkpoint {

    private static final String KIND = "training of the encoder 1";

    private final Path file;

    private Checkpoint(Path file) {
        this.file = file;
    }

    /** That of the training that is kept in a folder. */
    static Checkpoint in(Path folder) {
        return new Checkpoint(folder.resolve("checkpoint.bin"));
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Writes how many steps were taken and what came of them; the file is always whole. */
    void write(long steps, Parameters parameters) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
            out.writeUTF(KIND);
            out.writeLong(steps);
            out.writeInt(parameters.all().size());
            for (Parameter parameter : parameters.all()) {
                out.writeUTF(parameter.name());
                write(parameter.value(), out);
                write(parameter.mean(), out);
                write(parameter.square(), out);
            }
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Adds what was written to the parameters, and tells how many steps were taken. */
    long read(Parameters parameters, NDManager manager) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            String kind = in.readUTF();
            if (!kind.equals(KIND)) {
                throw new IOException("The file " + file + " should hold a " + KIND + ", but says " + kind + ".");
            }
            long steps = in.readLong();
            for (int left = in.readInt(); left > 0; left--) {
                parameters.add(Parameter.of(in.readUTF(), tensor(in), tensor(in), tensor(in), manager));
            }
            return steps;
        }
    }

    private static void write(NDArray array, DataOutputStream out) throws IOException {
        Tensor tensor = Parameter.tensor(array);
        out.writeInt(tensor.shape().size());
        for (int extent : tensor.shape()) {
            out.writeInt(extent);
        }
        ByteBuffer bytes = ByteBuffer.allocate(tensor.values().length * Float.BYTES);
        bytes.asFloatBuffer().put(tensor.values());
        out.write(bytes.array());
    }

    private static Tensor tensor(DataInputStream in) throws IOException {
        List<Integer> shape = new ArrayList<>();
        for (int extents = in.readInt(); extents > 0; extents--) {
            shape.add(in.readInt());
        }
        float[] values = new float[shape.stream().reduce(1, Math::multiplyExact)];
        byte[] bytes = new byte[values.length * Float.BYTES];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        return new Tensor(shape, values);
    }
}
