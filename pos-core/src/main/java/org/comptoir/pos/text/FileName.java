package org.comptoir.pos.text;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The name offered for a file. It can be saved on Windows, macOS and Linux alike, since a file often travels to
/// another system: no character that one of them refuses, no name that Windows keeps for a device (Win32, "Naming
/// Files, Paths, and Namespaces"), no dot or blank at either end, and short enough for all of them.
///
/// @param value with its ending
public record FileName(String value) {

    /// Leaves room for a folder, as Windows may count 260 characters for the whole path.
    private static final int MAX_CHARACTERS = 100;

    /// Linux counts bytes: 255 with the ending.
    private static final int MAX_BYTES = 240;

    private static final String DEFAULT_NAME = "comptoir";

    /// A slash or colon between digits is part of a date or a time, which stays readable with a hyphen.
    private static final Pattern IN_FIGURES = Pattern.compile("(?<=\\d)[/\\\\:|](?=\\d)");

    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|]|\\p{Cc}|\\p{Cf}|\\p{Cs}|\\p{Co}|\\p{Cn}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ENDS = Pattern.compile("^[.\\s]+|[.\\s]+$");

    /// Whatever ending follows: `nul.pdf` is the device too, and so is `nul .pdf`.
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\\u00B9\\u00B2\\u00B3])\\s*(\\..*)?");

    public FileName {
        if (!value.equals(usable(value))) {
            throw new IllegalArgumentException("no file can be saved everywhere under the name " + value);
        }
    }

    /// @param title what is in the file, such as the title of a mailing
    /// @param ending without its dot
    public static FileName of(String title, String ending) {
        return new FileName(usable(cut(usable(title))) + "." + ending);
    }

    /// The part after the last dot, in lower case.
    public String ending() {
        return value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String usable(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFC);
        plain = REFUSED.matcher(IN_FIGURES.matcher(plain).replaceAll("-")).replaceAll(" ");
        plain = ENDS.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("");
        if (plain.isEmpty()) {
            return DEFAULT_NAME;
        }
        return DEVICE.matcher(plain).matches() ? "_" + plain : plain;
    }

    /// Never cuts through what is seen as one character.
    private static String cut(String name) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(name);
        var end = name.length();
        while (end > MAX_CHARACTERS || name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            end = characters.preceding(end);
        }
        return name.substring(0, end);
    }

    @Override
    public String toString() {
        return value;
    }
}
