package org.comptoir.customers.letter;

import java.util.BitSet;
import java.util.regex.Pattern;

/// Finds where a text says `*bold*` and `_italic_`, as people write it in messages: the marks stand at the edges of
/// words and on one line, so that `2 * 3` and `a_b` are what they are.
///
/// @param bold where bold begins and ends
/// @param italic where italic begins and ends
record LetterMarks(BitSet bold, BitSet italic) {

    /// Stands for a field, whatever its value.
    static final char FIELD = '\uFFFC';

    private static final Pattern BOLD = pattern('*');
    private static final Pattern ITALIC = pattern('_');

    private static Pattern pattern(char sign) {
        var mark = Pattern.quote(String.valueOf(sign));
        var other = "[^\\s" + sign + "]";
        var word = "[\\p{L}\\p{N}" + sign + "]";
        return Pattern.compile("(?<!" + word + ")" + mark + "(?=" + other + ")[^\\n" + sign + "]*(?<=" + other + ")"
                + mark + "(?!" + word + ")");
    }

    /// @param text of a template, with a [#FIELD] for each field
    static LetterMarks of(String text) {
        return new LetterMarks(positions(BOLD, text), positions(ITALIC, text));
    }

    private static BitSet positions(Pattern pattern, String text) {
        var positions = new BitSet();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            positions.set(matcher.start());
            positions.set(matcher.end() - 1);
        }
        return positions;
    }
}
