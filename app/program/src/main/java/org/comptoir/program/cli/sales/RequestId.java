package org.comptoir.program.cli.sales;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The id under which a sale is asked for, so that asking again sells nothing twice.
final class RequestId {

    private RequestId() {}

    /// Any text is accepted: one that is not a UUID is converted into one, always the same.
    ///
    /// @param typed empty for a new id
    static UUID of(String typed) {
        if (typed.isEmpty()) {
            return UUID.randomUUID();
        }
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return UUID.nameUUIDFromBytes(typed.getBytes(StandardCharsets.UTF_8));
        }
    }
}
