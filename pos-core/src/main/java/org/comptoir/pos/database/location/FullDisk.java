package org.comptoir.pos.database.location;

import java.io.IOException;
import java.util.Locale;

/// Recognises that a file could not be written because the disk is full: the JDK has no exception for it, only the
/// system's message.
public final class FullDisk {

    private FullDisk() {}

    /// Whether it is among the causes.
    public static boolean caused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && saysFull(String.valueOf(cause.getMessage()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysFull(String message) {
        var lower = message.toLowerCase(Locale.ROOT);
        return lower.contains("no space left") || lower.contains("not enough space") || lower.contains("disk full");
    }
}
