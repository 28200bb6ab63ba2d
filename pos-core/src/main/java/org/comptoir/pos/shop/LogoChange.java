package org.comptoir.pos.shop;

/// What came of a new logo.
public enum LogoChange {
    KEPT,
    /// More than two megabytes, or than 4,000 dots a side.
    TOO_BIG,
    /// Neither PNG nor JPEG, or damaged.
    NO_PICTURE
}
