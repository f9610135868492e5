// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.event.KeyValuePair;

/** Writes what is logged as one JSON object a line, with numbers as numbers, which the encoder of Logback writes as strings. */
final class JsonLines extends EncoderBase<ILoggingEvent> {

    private static final byte[] NOTHING = {};

    @Override
    public byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        JsonObjectBuilder line = Json.createObjectBuilder()
                .add("time", event.getInstant().toString())
                .add("level", event.getLevel().toString())
                .add("logger", event.getLoggerName())
                .add("message", event.getFormattedMessage());
        Optional.ofNullable(event.getKeyValuePairs()).ifPresent(pairs -> pairs.forEach(pair -> add(line, pair)));
        Optional.ofNullable(event.getThrowableProxy())
                .ifPresent(thrown -> line.add("trace", ThrowableProxyUtil.asString(thrown)));
        return (line.build() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void add(JsonObjectBuilder line, KeyValuePair pair) {
        if (pair.value instanceof Number number) {
            line.add(pair.key, number.longValue());
        } else {
            line.add(pair.key, String.valueOf(pair.value));
        }
    }

    @Override
    public byte[] footerBytes() {
        return NOTHING;
    }
}
