// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where the numbers of a tensor stand in a file.
 *
 * @param shape its extents
 * @param offset the position of the first byte
 * @param bytes how many bytes there are
 */
record OnnxTensorPlace(List<Integer> shape, int offset, int bytes) {

    private static final int DIMENSIONS = 1;
    private static final int TYPE = 2;
    private static final int NAME = 8;
    private static final int RAW = 9;
    private static final int FLOAT = 1;

    /** Reads a tensor up to the limit of the stream, and notes its place where it is one of floats. */
    static void read(CodedInputStream in, Map<String, OnnxTensorPlace> places) throws IOException {
        List<Integer> shape = new ArrayList<>();
        String name = "";
        int type = 0;
        int offset = 0;
        int bytes = 0;
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case DIMENSIONS -> dimensions(in, tag, shape);
                case TYPE -> type = in.readInt32();
                case NAME -> name = in.readString();
                case RAW -> {
                    bytes = in.readRawVarint32();
                    offset = in.getTotalBytesRead();
                    in.skipRawBytes(bytes);
                }
                default -> in.skipField(tag);
            }
        }
        if (type == FLOAT && bytes > 0) {
            places.put(name, new OnnxTensorPlace(List.copyOf(shape), offset, bytes));
        }
    }

    private static void dimensions(CodedInputStream in, int tag, List<Integer> shape) throws IOException {
        if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_VARINT) {
            shape.add(Math.toIntExact(in.readInt64()));
            return;
        }
        int limit = in.pushLimit(in.readRawVarint32());
        while (in.getBytesUntilLimit() > 0) {
            shape.add(Math.toIntExact(in.readInt64()));
        }
        in.popLimit(limit);
    }
}
