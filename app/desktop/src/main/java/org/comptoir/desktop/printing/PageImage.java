package org.comptoir.desktop.printing;

/// A page as it will be printed.
///
/// @param pixels row by row, alpha, red, green and blue with eight bits each; nothing shows through a page
/// @param dotsPerInch how many pixels there are to an inch of the paper
public record PageImage(int width, int height, int[] pixels, double dotsPerInch) {

    /// Of a screen, where a page is shown at its actual size.
    private static final double SCREEN = 96;

    /// In px, at its actual size.
    double actualWidth() {
        return width / dotsPerInch * SCREEN;
    }

    double actualHeight() {
        return height / dotsPerInch * SCREEN;
    }
}
