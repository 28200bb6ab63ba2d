package org.comptoir.desktop.importing.source;

/// One line of an import preview.
///
/// @param who the customer or article, or the row
/// @param what the field, or empty
/// @param before current value, or empty
/// @param after value after the import, or the reason for a refusal
public record ReportLine(String who, String what, String before, String after) {}
