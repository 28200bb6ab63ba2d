package org.comptoir.pos.fiscal;

/// Where a recorder stands: what it is asked for when an answer was lost.
///
/// @param serial of the recorder (matricola)
/// @param closing number of the daily closing that its next document goes into
/// @param lastDocument number of its last document within that; 0 before the first
public record RecorderPosition(String serial, int closing, int lastDocument) {}
