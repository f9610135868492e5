// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is answered.
 *
 * @param status the HTTP status
 * @param headers by name, in order
 * @param content the body, empty for none
 */
public record Answer(int status, Map<String, String> headers, Content content) {

    private static final Set<String> LISTS = Set.of("Link", "Vary", "Allow", "Access-Control-Expose-Headers");

    public Answer {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** An answer without a body. */
    public static Answer of(int status) {
        return new Answer(status, Map.of(), Content.of(""));
    }

    /** A full answer. */
    public static Answer ok(String type, Content content) {
        return of(200).with(type, content);
    }

    /** Text in UTF-8. */
    public static Answer ok(String type, String text) {
        return ok(type, Content.of(text));
    }

    /** The same with a body. */
    public Answer with(String type, Content body) {
        return new Answer(status, headers, body).header("Content-Type", type);
    }

    /** The same with another status. */
    public Answer with(int other) {
        return new Answer(other, headers, content);
    }

    /** The same with one header more; of a list the members are joined, of any other header the last value counts. */
    public Answer header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.merge(name, value, (first, second) -> LISTS.contains(name) ? joined(first, second) : second);
        return new Answer(status, more, content);
    }

    private static String joined(String first, String second) {
        List<String> members = new ArrayList<>(Quoted.split(first, ','));
        Quoted.split(second, ',').stream().filter(one -> !members.contains(one)).forEach(members::add);
        return String.join(", ", members);
    }

    /** The same, marked as the state of a moment. */
    public Answer state(String tag, Instant modified) {
        return header("ETag", tag)
                .header("Last-Modified", HttpDate.of(modified))
                .header("Cache-Control", "no-cache");
    }

    /** The same with a strong tag that follows from its body, to be asked for anew each time. */
    public Answer tagged() {
        return header("ETag", BodyTag.tag(content)).header("Cache-Control", "no-cache");
    }

    /** The same with such a tag, if it is there to be kept, has none yet, and its body is in memory. */
    public Answer stated() {
        boolean kept = header("Cache-Control").filter("no-store"::equals).isEmpty();
        boolean open = status == 200 && kept && header("ETag").isEmpty();
        return open && content instanceof Bytes ? tagged() : this;
    }

    /** The value of a header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
