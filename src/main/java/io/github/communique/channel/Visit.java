// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.channel;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** One who has called. */
final class Visit implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Socket socket;
    private final Executor threads;
    private final CompletableFuture<Void> hungUp = new CompletableFuture<>();

    Visit(Socket socket, Executor threads) {
        this.socket = socket;
        this.threads = threads;
    }

    void run(Secret secret, Host host) throws IOException {
        socket.setSoTimeout((int) PATIENCE.toMillis());
        DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        if (secret.receive(in, out)) {
            Call call = Call.read(in);
            socket.setSoTimeout(0);
            threads.execute(() -> listen(in));
            ReplyFrame.end(
                    out, host.serve(call, new CallerReply(ReplyFrame.OUT.over(out), ReplyFrame.ERR.over(out), hungUp)));
        }
    }

    /** Callers say no more after their call: what comes is the end of the line. */
    private void listen(DataInputStream in) {
        try {
            in.read();
        } catch (IOException broken) {
            // as good as an end
        }
        hangUp();
    }

    void hangUp() {
        hungUp.complete(null);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
