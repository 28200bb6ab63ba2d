package org.comptoir.reports.roll;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Map;
import org.comptoir.pos.text.Romanization;

/// The character tables of receipt printers and pole displays, by the number passed to `ESC t`. Windows-1252 has every
/// French and Italian letter; CP858 lacks the oe ligature and typographic punctuation, which are then replaced by plain
/// characters. ASCII is the lower half of table 0, which every device has.
public enum CodeTable {
    WINDOWS_1252(16, "windows-1252"),
    CP858(19, "IBM00858"),
    ASCII(0, "US-ASCII");

    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) '\u00A0', " "),
            Map.entry((int) '\u202F', " "),
            Map.entry((int) '\u2009', " "),
            Map.entry((int) '\u2212', "-"),
            Map.entry((int) '\u2013', "-"),
            Map.entry((int) '\u2014', "-"),
            Map.entry((int) '\u2011', "-"),
            Map.entry((int) '\u2018', "'"),
            Map.entry((int) '\u2019', "'"),
            Map.entry((int) '\u201C', "\""),
            Map.entry((int) '\u201D', "\""),
            Map.entry((int) '\u2026', "..."),
            Map.entry((int) '\u2022', "*"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) '€', "EUR"));

    private final int number;
    private final Charset charset;

    CodeTable(int number, String charset) {
        this.number = number;
        this.charset = Charset.forName(charset);
    }

    int number() {
        return number;
    }

    /// The text without characters missing in this table, one byte per character: signs of typography as plain ones,
    /// the rest by [Romanization].
    String plain(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> plain.append(plain(letter)));
        return Romanization.of(plain.toString(), this::has, "?");
    }

    private String plain(int letter) {
        var written = Character.toString(letter);
        var spaced = PLAIN.getOrDefault(letter, written);
        if (spaced.equals(" ") || letter == '\n') {
            return spaced;
        }
        if (Character.isISOControl(letter)) {
            return "";
        }
        return has(letter) ? written : spaced;
    }

    /// Whether the text stays readable as it is: at most its signs of typography are written plainly.
    boolean hasAll(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .allMatch(letter -> plain(letter).codePoints().allMatch(each -> each == '\n' || has(each)));
    }

    private boolean has(int letter) {
        return charset.newEncoder().canEncode(Character.toString(letter));
    }

    byte[] bytes(String plain) {
        return plain.getBytes(charset);
    }
}
