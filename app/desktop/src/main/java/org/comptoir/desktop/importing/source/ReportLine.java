package org.comptoir.desktop.importing.source;

/// One line of what an import would do.
///
/// @param who the customer or article, or the row
/// @param what the field, or empty
/// @param before as it is now, or empty
/// @param after as it would be, or why not
public record ReportLine(String who, String what, String before, String after) {}
