// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import org.slf4j.LoggerFactory;

/** How a server writes its log: as sentences for people, of what goes wrong alone, or as a JSON object a line for programs. */
enum LogForm {
    TEXT,
    JSON;

    private static final String ACCESS = "access";

    /** Has all that is logged from now on written so. */
    void use() {
        if (this == JSON && LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
            root.detachAndStopAllAppenders();
            root.addAppender(appender(context));
            context.getLogger(ACCESS).setLevel(Level.INFO);
        }
    }

    private static ConsoleAppender<ILoggingEvent> appender(LoggerContext context) {
        JsonEncoder encoder = new JsonEncoder();
        encoder.setContext(context);
        encoder.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }
}
