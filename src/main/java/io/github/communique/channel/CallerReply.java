// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.channel;

import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;

/**
 * The way back to the one who called.
 *
 * @param out for results
 * @param err for what is said of the work
 * @param hungUp ends when nobody waits for the answer any more, or the door is closed
 */
public record CallerReply(OutputStream out, OutputStream err, CompletableFuture<Void> hungUp) {}
