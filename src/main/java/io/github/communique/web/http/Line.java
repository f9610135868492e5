// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/** The line to a client, on which can be told whether it is still there before anything is sent. */
public final class Line {

    /** The attribute of a request under which the server leaves the channel. */
    public static final String ATTRIBUTE = "io.github.communique.line";

    private final Optional<SocketChannel> channel;

    private Line(Optional<SocketChannel> channel) {
        this.channel = channel;
    }

    static Line of(HttpServletRequest request) {
        return new Line(Optional.ofNullable(request.getAttribute(ATTRIBUTE))
                .filter(SocketChannel.class::isInstance)
                .map(SocketChannel.class::cast));
    }

    /** Whether the client has hung up: its end of the line can be read, and there is nothing to read. */
    public boolean cut() {
        return channel.filter(Line::cut).isPresent();
    }

    private static boolean cut(SocketChannel channel) {
        try (Selector selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_READ);
            return selector.selectNow() > 0 && channel.socket().getInputStream().available() == 0;
        } catch (ClosedChannelException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
