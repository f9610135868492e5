// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import org.slf4j.LoggerFactory;

/** How a server writes its log: as sentences for people, of what goes wrong alone, or as a JSON object a line for programs. */
enum LogForm {
    TEXT,
    JSON;

    private static final String ACCESS = "access";
    private static final String PROGRAM = "communique";

    /** Has all that is logged from now on written so, and what the program says of its work as well. */
    void use(Console console) {
        if (this == JSON && LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
            root.detachAndStopAllAppenders();
            root.addAppender(appender(context, console));
            context.getLogger(ACCESS).setLevel(Level.INFO);
            context.getLogger(PROGRAM).setLevel(Level.INFO);
            console.speakThrough(context.getLogger(PROGRAM));
        }
    }

    private static OutputStreamAppender<ILoggingEvent> appender(LoggerContext context, Console console) {
        JsonLines encoder = new JsonLines();
        encoder.setContext(context);
        encoder.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(console.err());
        appender.start();
        return appender;
    }
}
