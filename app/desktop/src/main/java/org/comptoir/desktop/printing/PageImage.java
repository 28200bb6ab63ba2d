package org.comptoir.desktop.printing;

/// A page as it will be printed.
///
/// @param pixels row by row, alpha, red, green and blue with eight bits each; nothing shows through a page
public record PageImage(int width, int height, int[] pixels) {}
