// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import io.github.communique.web.http.Line;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Leaves with each request the channel that it came by, so that work for a client that has hung up can be given up. */
final class ClientChannels extends Handler.Wrapper {

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Object channel =
                request.getConnectionMetaData().getConnection().getEndPoint().getTransport();
        if (channel != null) {
            request.setAttribute(Line.ATTRIBUTE, channel);
        }
        return super.handle(request, response, callback);
    }
}
