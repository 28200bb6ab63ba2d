package org.comptoir.program.cli.runtime;

import java.util.Locale;

/// A short code by which an error is found in the log.
public final class ErrorCode {

    private ErrorCode() {}

    public static String of(Throwable thrown) {
        var origin = thrown.getStackTrace().length == 0 ? "" : thrown.getStackTrace()[0];
        return Integer.toHexString((thrown.getClass().getName() + origin).hashCode())
                .toUpperCase(Locale.ROOT);
    }
}
