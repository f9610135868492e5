// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes in an answer as text up to a size, and hangs up when more comes, so that no server fills the memory. */
final class ShortBody implements BodySubscriber<String> {

    private final BodySubscriber<String> text = BodySubscribers.ofString(StandardCharsets.UTF_8);
    private Subscription subscription;
    private long left;

    ShortBody(long most) {
        left = most;
    }

    @Override
    public void onSubscribe(Subscription answer) {
        subscription = answer;
        text.onSubscribe(answer);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        left -= parts.stream().mapToLong(ByteBuffer::remaining).sum();
        if (left < 0) {
            subscription.cancel();
            text.onError(new IOException("the answer was longer than any may be"));
        } else {
            text.onNext(parts);
        }
    }

    @Override
    public void onError(Throwable broken) {
        text.onError(broken);
    }

    @Override
    public void onComplete() {
        text.onComplete();
    }

    @Override
    public CompletionStage<String> getBody() {
        return text.getBody();
    }
}
