package org.comptoir.pos.trail;

import java.util.Optional;

/// What of a row is covered, as it stands or stood.
///
/// @param table by its name in the log
/// @param text nothing when the row is gone; see [RowText]
public record RowState(String table, String key, Optional<String> text) {}
