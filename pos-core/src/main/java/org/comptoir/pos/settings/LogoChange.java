package org.comptoir.pos.settings;

/// What came of a new logo.
public enum LogoChange {
    KEPT,
    /// More than two megabytes, or than 4,000 dots a side.
    TOO_BIG,
    /// Neither PNG nor JPEG, or damaged.
    NO_PICTURE;

    /// No file of more bytes needs to be read.
    public static final long MAX_BYTES = Logo.MAX_BYTES;

    /// What would come of this picture; its size is read from its head, and nothing is decoded.
    public static LogoChange judge(byte[] content) {
        return Logo.check(content);
    }
}
