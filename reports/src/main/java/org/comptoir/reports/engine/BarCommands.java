package org.comptoir.reports.engine;

import java.util.Arrays;

/// Writes the bars of a barcode as PDF commands, a module being one unit.
final class BarCommands {

    private static final byte[] RECTANGLE = {'1', ' ', 'r', 'e', '\n'};
    private static final int MAX_LENGTH = 20;

    private byte[] bytes = new byte[1024];
    private int length;

    private BarCommands() {}

    static byte[] of(boolean[][] modules) {
        var commands = new BarCommands();
        for (var row = 0; row < modules.length; row++) {
            for (var run : BarRuns.of(modules[row])) {
                commands.rectangle(run.start(), row, run.length());
            }
        }
        commands.bytes[commands.length++] = 'f';
        commands.bytes[commands.length++] = '\n';
        return Arrays.copyOf(commands.bytes, commands.length);
    }

    private void rectangle(int left, int top, int width) {
        if (length + MAX_LENGTH > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        number(left);
        number(top);
        number(width);
        System.arraycopy(RECTANGLE, 0, bytes, length, RECTANGLE.length);
        length += RECTANGLE.length;
    }

    /// Below a thousand.
    private void number(int number) {
        if (number >= 100) {
            bytes[length++] = (byte) ('0' + number / 100);
        }
        if (number >= 10) {
            bytes[length++] = (byte) ('0' + number / 10 % 10);
        }
        bytes[length++] = (byte) ('0' + number % 10);
        bytes[length++] = ' ';
    }
}
