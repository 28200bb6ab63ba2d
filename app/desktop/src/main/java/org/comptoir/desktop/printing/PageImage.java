package org.comptoir.desktop.printing;

/// One page as it will come out of the printer.
///
/// @param pixels row by row, alpha, red, green and blue in eight bits each
public record PageImage(int width, int height, int[] pixels) {}
