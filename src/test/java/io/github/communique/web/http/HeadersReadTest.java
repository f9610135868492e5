// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.Test;

/** Whichever way a part of the head is read, it is known that it was. */
class HeadersReadTest {

    private static final List<Consumer<HttpServletRequest>> WAYS = List.of(
            request -> request.getHeader("Accept"),
            request -> request.getHeaders("Accept"),
            request -> request.getDateHeader("If-Modified-Since"),
            request -> request.getIntHeader("Max-Forwards"),
            HttpServletRequest::getHeaderNames,
            HttpServletRequest::getCookies,
            HttpServletRequest::getServerName,
            HttpServletRequest::getServerPort,
            HttpServletRequest::getRequestURL,
            HttpServletRequest::getScheme,
            HttpServletRequest::isSecure,
            HttpServletRequest::getRemoteAddr);

    @Test
    void everyWayIsNoted() throws Exception {
        List<Set<String>> noted = new CopyOnWriteArrayList<>();
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(
                new ServletHolder(new HttpServlet() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void service(HttpServletRequest request, HttpServletResponse response) {
                        WAYS.forEach(way -> {
                            HeadersRead read = new HeadersRead(request);
                            way.accept(read);
                            noted.add(read.names());
                        });
                    }
                }),
                "/*");
        Server server = new Server();
        LocalConnector line = new LocalConnector(server);
        server.addConnector(line);
        server.setHandler(context);
        server.start();
        try {
            line.getResponse("GET / HTTP/1.1\r\nHost: here.example\r\nConnection: close\r\n\r\n");
        } finally {
            server.stop();
        }

        assertThat(noted).hasSameSizeAs(WAYS).noneMatch(Set::isEmpty);
        assertThat(noted).filteredOn(Set.of("Accept")::equals).hasSize(2);
    }
}
