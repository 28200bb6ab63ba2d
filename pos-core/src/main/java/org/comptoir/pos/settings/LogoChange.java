package org.comptoir.pos.settings;

/// The outcome of changing the logo.
public enum LogoChange {
    KEPT,
    /// More than two megabytes, or than 4,000 pixels per side.
    TOO_BIG,
    /// Neither PNG nor JPEG, or damaged.
    NO_PICTURE;

    /// The maximum file size; larger files need not be read.
    public static final long MAX_BYTES = Logo.MAX_BYTES;

    /// Whether this picture would be accepted; its size is read from its header, and nothing is decoded.
    public static LogoChange judge(byte[] content) {
        return Logo.check(content);
    }
}
