package org.comptoir.shop.open;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The log of an open shop: one file per day in the shop's folder, kept for two weeks, without personal data.
public final class LogFile implements AutoCloseable {

    private static final int DAYS = 14;
    private static final long MAX_BYTES = 5L * 1024 * 1024;
    private static final long MAX_TOTAL_BYTES = 50L * 1024 * 1024;

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();

    /// @param folder of the log files
    public LogFile(Path folder) {
        appender.setContext(context);
        appender.setEncoder(encoder());
        appender.setRollingPolicy(rolling(folder));
        appender.start();
    }

    public void begin() {
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
    }

    private PatternLayoutEncoder encoder() {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{30}: %msg%n");
        encoder.start();
        return encoder;
    }

    private SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling(Path folder) {
        var rolling = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(
                folder.resolve("comptoir-%d{yyyy-MM-dd}.%i.log").toString());
        rolling.setMaxHistory(DAYS);
        rolling.setMaxFileSize(new FileSize(MAX_BYTES));
        rolling.setTotalSizeCap(new FileSize(MAX_TOTAL_BYTES));
        rolling.start();
        return rolling;
    }

    @Override
    public void close() {
        context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(appender);
        appender.stop();
    }
}
