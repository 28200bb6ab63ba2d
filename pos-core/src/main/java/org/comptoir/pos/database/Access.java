package org.comptoir.pos.database;

/// The kinds of transactions, with their timeouts.
enum Access {
    READ,
    WRITE,
    READ_BULK,
    WRITE_BULK;

    boolean isReading() {
        return this == READ || this == READ_BULK;
    }

    boolean isBulk() {
        return this == READ_BULK || this == WRITE_BULK;
    }
}
