package org.comptoir.reports.roll;

import java.io.ByteArrayOutputStream;

/// The commands for a pole display of two lines of 20 characters, as Epson's DM-D series has them and others follow:
/// `ESC @` clears the display and moves the cursor home, `ESC t n` chooses the table, `US MD1` has characters overwrite
/// others, `US C 0` hides the cursor, `CLR` and `HOM` begin a new picture.
public final class PoleCommands {

    public static final int COLUMNS = 20;

    private static final int ESC = 0x1B;
    private static final int US = 0x1F;
    private static final int CLR = 0x0C;
    private static final int HOM = 0x0B;

    private final CodeTable table;

    public PoleCommands(CodeTable table) {
        this.table = table;
    }

    /// Shows two lines in the place of what is shown. What does not fit is cut, shorter lines are filled up.
    public byte[] show(String upper, String lower) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {ESC, '@', ESC, 't', (byte) table.number(), US, 0x01, US, 'C', 0, CLR, HOM});
        bytes.writeBytes(table.bytes(filled(upper)));
        bytes.writeBytes(table.bytes(filled(lower)));
        return bytes.toByteArray();
    }

    /// Words at the left and an amount at the right, both in the letters that the display has. The words are cut,
    /// never the amount.
    public String leftAndRight(String words, String amount) {
        var right = cut(table.plain(amount), COLUMNS);
        var room = COLUMNS - right.length() - (right.isEmpty() ? 0 : 1);
        var left = cut(table.plain(words), Math.max(0, room));
        return left + " ".repeat(COLUMNS - left.length() - right.length()) + right;
    }

    /// Words in the middle of a line, in the letters that the display has.
    public String centred(String words) {
        var plain = cut(table.plain(words).strip(), COLUMNS);
        return " ".repeat((COLUMNS - plain.length()) / 2) + plain;
    }

    private String filled(String line) {
        var plain = cut(table.plain(line).replace('\n', ' '), COLUMNS);
        return plain + " ".repeat(COLUMNS - plain.length());
    }

    private static String cut(String plain, int most) {
        return plain.length() <= most ? plain : plain.substring(0, most);
    }
}
