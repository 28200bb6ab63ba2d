package org.comptoir.pos.spreadsheet;

/// A row that an import refused.
///
/// @param reason in the language of the user
public record RefusedRow(TableRow row, String reason) {}
