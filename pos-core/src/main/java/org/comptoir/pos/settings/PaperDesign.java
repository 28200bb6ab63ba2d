package org.comptoir.pos.settings;

import java.time.Instant;

/// A design of the shop's own for one of its papers, in the form it was handed in.
///
/// @param paper such as `letter`
/// @param keptAt since when it counts
public record PaperDesign(String paper, Instant keptAt, byte[] content) {}
