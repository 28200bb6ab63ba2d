package org.comptoir.program.tour;

/// A condition in words, and whether it held.
public record Check(String words, boolean held) {}
