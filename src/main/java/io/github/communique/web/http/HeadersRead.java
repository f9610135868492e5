// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;

/** A request that notes what of its head an answer was made from. */
public final class HeadersRead extends HttpServletRequestWrapper {

    private static final String ADDRESS = "the address of who asks";

    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    public HeadersRead(HttpServletRequest request) {
        super(request);
    }

    /** The names of the headers that were read. */
    public Set<String> names() {
        return Set.copyOf(names);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        names.add(name);
        return super.getHeaders(name);
    }

    @Override
    public String getRemoteAddr() {
        names.add(ADDRESS);
        return super.getRemoteAddr();
    }
}
