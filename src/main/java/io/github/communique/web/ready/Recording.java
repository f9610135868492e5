// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.ready;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Writes down what is answered, so that it can be sent again. */
public final class Recording extends Response.Wrapper {

    /** The attribute of a request under which the recording of its answer is found. */
    public static final String ATTRIBUTE = "io.github.communique.recording";

    private static final int MOST_BYTES = 1 << 20;
    private static final Set<Integer> KEPT = Set.of(200, 303, 304);

    private final Set<String> before;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private List<HttpField> fields = List.of();
    private boolean begun;
    private boolean whole;
    private Optional<AnswerSource> source = Optional.empty();

    Recording(Request request, Response response) {
        super(request, response);
        before = Set.copyOf(response.getHeaders().getFieldNamesCollection());
    }

    /**
     * Says that the answer follows from the state of things and from what was read of the head of the request, so that it may
     * be given again.
     */
    public void lasting(AnswerSource from, Collection<String> headersRead) {
        if (Wish.covers(headersRead)) {
            source = Optional.of(from);
        }
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
        if (!begun) {
            begun = true;
            fields = getHeaders().stream()
                    .filter(field -> !before.contains(field.getName()))
                    .<HttpField>map(
                            field -> new PreEncodedHttpField(field.getHeader(), field.getName(), field.getValue()))
                    .toList();
        }
        if (BufferUtil.hasContent(content) && body.size() <= MOST_BYTES) {
            body.writeBytes(BufferUtil.toArray(content));
        }
        whole |= last;
        super.write(last, content, callback);
    }

    /** The answer, if it was told whole and may be given again. */
    Optional<ReadyAnswer> answer(Moment moment) {
        return source.filter(from -> whole && KEPT.contains(getStatus()) && body.size() <= MOST_BYTES)
                .map(from -> new ReadyAnswer(moment, from, getStatus(), fields, body.toByteArray()));
    }
}
