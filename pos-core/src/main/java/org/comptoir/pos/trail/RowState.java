package org.comptoir.pos.trail;

import java.util.Optional;

/// The state of a covered row at some time.
///
/// @param table its name in the log
/// @param text empty if the row is gone; see [RowText]
public record RowState(String table, String key, Optional<String> text) {}
