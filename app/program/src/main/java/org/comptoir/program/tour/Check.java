package org.comptoir.program.tour;

/// Something that had to be so, in words, and whether it was.
public record Check(String words, boolean held) {}
