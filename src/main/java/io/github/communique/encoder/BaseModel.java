// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The encoder as its makers published it: bge-small-en-v1.5, with its vocabulary, on the class path. */
public final class BaseModel {

    /** How many numbers it gives for a piece. */
    public static final int WIDTH = 384;

    private static final String MODEL = "/bge-small-en-v1.5.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-tokenizer.json";

    private BaseModel() {}

    /** A new copy of its ONNX file. */
    public static byte[] bytes() throws IOException {
        try (InputStream in = open(MODEL)) {
            return in.readAllBytes();
        }
    }

    /** How its pieces are laid out. */
    public static PieceLayout layout() throws IOException {
        try (InputStream in = open(TOKENIZER)) {
            return new PieceLayout(WordPiece.read(in));
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = BaseModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(
                    "The class path has no " + name + ": put the library of the base model there.");
        }
        return in;
    }
}
