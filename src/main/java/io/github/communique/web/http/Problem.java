// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why a question gets no proper answer; becomes an answer by {@link #answer}. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String kind;
    private final String title;
    private final transient Map<String, Object> members;
    private final transient Map<String, String> headers;

    private Problem(
            int status,
            String kind,
            String title,
            String detail,
            Map<String, Object> members,
            Map<String, String> headers) {
        super(detail);
        this.status = status;
        this.kind = kind;
        this.title = title;
        this.members = members;
        this.headers = headers;
    }

    /**
     * A problem.
     *
     * @param title what is wrong, in a few words
     * @param detail what to do, in a sentence
     */
    public static Problem of(int status, String title, String detail) {
        return new Problem(status, "status-" + status, title, detail, Map.of(), Map.of());
    }

    /** That nothing on offer is accepted; lists what is. */
    public static Problem notAcceptable(List<String> offered) {
        return of(406, "Nothing of what you accept is on offer", "Ask for one of " + String.join(", ", offered) + ".")
                .member("offered", offered)
                .header("Vary", "Accept");
    }

    /** The same under the name of a kind of problem, which the page of problems explains. */
    public Problem kind(String name) {
        return new Problem(status, name, title, getMessage(), members, headers);
    }

    /** The same with one more member for machines: a text, a number, or a list of texts or of maps of texts. */
    public Problem member(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(status, kind, title, getMessage(), more, headers);
    }

    /** A member for machines, if it is there. */
    public Optional<Object> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** The same with one more header. */
    public Problem header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(status, kind, title, getMessage(), members, more);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The name of its kind, under which the page of problems explains it. */
    public String kind() {
        return kind;
    }

    /** As an answer in JSON; the kinds are explained under the base of the site. */
    public Answer answer(String base) {
        return dressed("application/problem+json", Content.of(json(base)));
    }

    /** As a page or as text. */
    public Answer dressed(String type, Content content) {
        Answer answer = Answer.of(status).with(type, content).header("Cache-Control", "no-store");
        for (Map.Entry<String, String> header : headers.entrySet()) {
            answer = answer.header(header.getKey(), header.getValue());
        }
        return answer;
    }

    /** As JSON by RFC 9457; the kinds are explained under the base of the site. */
    public String json(String base) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("type", base + "problems#" + kind)
                .add("title", title)
                .add("status", status)
                .add("detail", getMessage());
        members.forEach((name, value) -> add(object, name, value));
        return object.build() + "\n";
    }

    private static void add(JsonObjectBuilder object, String name, Object value) {
        if (value instanceof Number number) {
            object.add(name, number.longValue());
        } else if (value instanceof List<?> list) {
            object.add(name, Json.createArrayBuilder(list)); // of texts, or of maps of texts
        } else {
            object.add(name, value.toString());
        }
    }
}
