// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without scripts, as far as curators need one: it keeps a cookie, fills forms in and sends them. */
final class CuratorBrowser {

    private final Served served;
    private final HttpClient client = HttpClient.newHttpClient();
    private String address = "192.0.2.1";
    private String cookie = "";

    CuratorBrowser(Served served) {
        this.served = served;
    }

    /** The same browser at another address of the network. */
    CuratorBrowser at(String other) {
        address = other;
        return this;
    }

    String cookie() {
        return cookie;
    }

    void cookie(String value) {
        cookie = value;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    /** Fills fields of the form that has a button, and presses that. */
    HttpResponse<String> press(String path, String button, Map<String, String> fields, String... headers) {
        Document page = page(path);
        Element pressed = page.select("button").stream()
                .filter(one -> one.text().equals(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + button + " on " + page.text()));
        Element form = pressed.closest("form");
        Map<String, String> sent = new TreeMap<>();
        form.select("input[name]").forEach(input -> sent.put(input.attr("name"), input.val()));
        form.select("textarea").forEach(area -> sent.put(area.attr("name"), area.wholeText()));
        form.select("option[selected]")
                .forEach(option -> sent.put(option.closest("select").attr("name"), option.val()));
        if (pressed.hasAttr("name")) {
            sent.put(pressed.attr("name"), pressed.val());
        }
        sent.putAll(fields);
        String action =
                URI.create("http://here" + path).resolve(form.attr("action")).getRawPath();
        return post(action, sent, headers);
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> login(String name, String password) {
        return press("/curate/login", "Log in", Map.of("name", name, "password", password));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(served.at(path))
                .header("Accept", "text/html")
                .header("X-Forwarded-For", address);
        return cookie.isEmpty() ? request : request.header("Cookie", "other=1; communique-curator=" + cookie);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            answer.headers()
                    .firstValue("Set-Cookie")
                    .ifPresent(set -> cookie =
                            set.replaceFirst("^communique-curator=", "").replaceFirst(";.*", ""));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
