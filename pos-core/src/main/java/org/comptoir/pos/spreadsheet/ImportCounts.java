package org.comptoir.pos.spreadsheet;

/// How many rows of a file an import took, or would take, for what.
///
/// @param added say something new
/// @param changed change what is known
/// @param unchanged say nothing that is not known
/// @param ambiguous may be about somebody known, so that a person decides
/// @param refused cannot be taken
public record ImportCounts(int added, int changed, int unchanged, int ambiguous, int refused) {}
