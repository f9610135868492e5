// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;

/** A request that notes what of its head and of its line an answer was made from. */
public final class HeadersRead extends HttpServletRequestWrapper {

    private static final String ADDRESS = "the address of who asks";
    private static final String ALL = "all headers";

    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** Nothing of the request was read yet. */
    public HeadersRead(HttpServletRequest request) {
        super(request);
    }

    /** The names of the headers that were read, and words that are no name of a header for what else was. */
    public Set<String> names() {
        return Set.copyOf(names);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        names.add(name);
        return super.getHeaders(name);
    }

    @Override
    public String getHeader(String name) {
        names.add(name);
        return super.getHeader(name);
    }

    @Override
    public long getDateHeader(String name) {
        names.add(name);
        return super.getDateHeader(name);
    }

    @Override
    public int getIntHeader(String name) {
        names.add(name);
        return super.getIntHeader(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        names.add(ALL);
        return super.getHeaderNames();
    }

    @Override
    public Cookie[] getCookies() {
        names.add("Cookie");
        return super.getCookies();
    }

    @Override
    public String getServerName() {
        names.add("Host");
        return super.getServerName();
    }

    @Override
    public int getServerPort() {
        names.add("Host");
        return super.getServerPort();
    }

    @Override
    public StringBuffer getRequestURL() {
        names.add("Host");
        return super.getRequestURL();
    }

    @Override
    public String getScheme() {
        names.add("X-Forwarded-Proto");
        return super.getScheme();
    }

    @Override
    public boolean isSecure() {
        names.add("X-Forwarded-Proto");
        return super.isSecure();
    }

    @Override
    public String getRemoteAddr() {
        names.add(ADDRESS);
        return super.getRemoteAddr();
    }
}
