package org.comptoir.reports.labels;

/// The correction of a printer's position, in tenths of a millimetre.
public record PrintOffset(int right, int down) {

    public static final PrintOffset NONE = new PrintOffset(0, 0);

    private static final int FARTHEST = 100;

    public PrintOffset {
        if (Math.abs(right) > FARTHEST || Math.abs(down) > FARTHEST) {
            throw new IllegalArgumentException("over a centimetre: " + right + ", " + down);
        }
    }
}
