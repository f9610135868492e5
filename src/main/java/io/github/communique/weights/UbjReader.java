// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.weights;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what XGBoost writes of Universal Binary JSON (ubjson.org, draft 12): objects as maps, arrays as lists, arrays of numbers of
 * one kind as {@code float[]}, {@code int[]} or {@code long[]}.
 */
final class UbjReader {

    private static final int MOST = 1 << 26;

    private final DataInputStream in;

    UbjReader(DataInputStream in) {
        this.in = in;
    }

    /** The next value. */
    Object value() throws IOException {
        return value(mark());
    }

    private char mark() throws IOException {
        return (char) in.readUnsignedByte();
    }

    private Object value(char mark) throws IOException {
        return switch (mark) {
            case '{' -> object();
            case '[' -> array(mark());
            case 'S' -> text(length(mark()));
            case 'T' -> Boolean.TRUE;
            case 'F' -> Boolean.FALSE;
            case 'd' -> in.readFloat();
            case 'D' -> in.readDouble();
            default -> whole(mark);
        };
    }

    private long whole(char mark) throws IOException {
        return switch (mark) {
            case 'i' -> in.readByte();
            case 'U' -> in.readUnsignedByte();
            case 'I' -> in.readShort();
            case 'l' -> in.readInt();
            case 'L' -> in.readLong();
            default -> throw new IOException("there is no UBJSON value that begins with '" + mark + "'");
        };
    }

    private int length(char mark) throws IOException {
        long length = whole(mark);
        if (length < 0 || length > MOST) {
            throw new IOException("a length of " + length + " is beyond reason");
        }
        return (int) length;
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the file ends too soon");
        }
        return bytes;
    }

    private String text(int length) throws IOException {
        return new String(bytes(length), StandardCharsets.UTF_8);
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        for (char mark = mark(); mark != '}'; mark = mark()) {
            String name = text(length(mark));
            members.put(name, value());
        }
        return members;
    }

    private Object array(char mark) throws IOException {
        if (mark == '$') {
            char kind = mark();
            require('#', mark());
            return numbers(kind, length(mark()));
        }
        return mark == '#' ? items(length(mark())) : items(mark);
    }

    private List<Object> items(int number) throws IOException {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            items.add(value());
        }
        return items;
    }

    private List<Object> items(char first) throws IOException {
        List<Object> items = new ArrayList<>();
        for (char mark = first; mark != ']'; mark = mark()) {
            items.add(value(mark));
        }
        return items;
    }

    private Object numbers(char kind, int number) throws IOException {
        if (kind == 'd') {
            float[] numbers = new float[number];
            ByteBuffer.wrap(bytes(number * Float.BYTES)).asFloatBuffer().get(numbers);
            return numbers;
        }
        if (kind == 'l') {
            int[] numbers = new int[number];
            ByteBuffer.wrap(bytes(number * Integer.BYTES)).asIntBuffer().get(numbers);
            return numbers;
        }
        long[] numbers = new long[number];
        for (int i = 0; i < number; i++) {
            numbers[i] = whole(kind);
        }
        return numbers;
    }

    private static void require(char expected, char found) throws IOException {
        if (found != expected) {
            throw new IOException("there is '" + found + "' where '" + expected + "' should be");
        }
    }
}
