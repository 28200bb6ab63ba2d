package org.comptoir.pos.database;

/// What a transaction may do, and how long it may take.
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
