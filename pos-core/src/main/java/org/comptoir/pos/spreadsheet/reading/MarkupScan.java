package org.comptoir.pos.spreadsheet.reading;

/// Scans the markup of a part of a workbook, piece by piece, for what would take the parser's memory or minutes of its
/// time: tags with very many attributes, cells and rows beyond those that a workbook can have, and declarations.
final class MarkupScan {

    /// Rows and cells have about ten.
    private static final int MAX_ATTRIBUTES = 100;

    private static final int MAX_NAME = 64;

    /// A workbook ends at `XFD1048576` (ECMA-376, part 1, 18.3.1).
    private static final String LAST_COLUMN = "XFD";

    private static final int LAST_ROW = 1_048_576;

    private enum Place {
        TEXT,
        /// In the first characters after `<`.
        OPENED,
        TAG,
        QUOTED,
        /// In a comment, character data or an instruction.
        SKIPPED
    }

    private final StringBuilder tag = new StringBuilder();
    private final StringBuilder attribute = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private Place place = Place.TEXT;
    private int attributes;
    private char quote;
    private String end = "";
    private boolean refused;

    /// @return whether nothing was found yet
    boolean accepts(byte[] buffer, int count) {
        for (var i = 0; i < count && !refused; i++) {
            // Without the zero bytes of UTF-16, so that nothing can hide in another charset.
            if (buffer[i] != 0) {
                next((char) (buffer[i] & 0xFF));
            }
        }
        return !refused;
    }

    private void next(char character) {
        switch (place) {
            case TEXT -> text(character);
            case OPENED -> opened(character);
            case TAG -> inTag(character);
            case QUOTED -> quoted(character);
            case SKIPPED -> skipped(character);
        }
    }

    private void text(char character) {
        if (character == '<') {
            place = Place.OPENED;
            tag.setLength(0);
            attribute.setLength(0);
            attributes = 0;
        }
    }

    private void opened(char character) {
        if (character == '>') {
            place = Place.TEXT;
        } else if (Character.isWhitespace(character)) {
            place = Place.TAG;
        } else if (tag.length() < MAX_NAME) {
            tag.append(character);
        }
        if (!tag.isEmpty() && tag.charAt(0) == '?') {
            skipTo("?>");
        } else if (!tag.isEmpty() && tag.charAt(0) == '!') {
            declared();
        }
    }

    private void declared() {
        var start = tag.toString();
        if (start.equals("!--")) {
            skipTo("-->");
        } else if (start.equals("![CDATA[")) {
            skipTo("]]>");
        } else {
            refused = place != Place.OPENED || !"!--".startsWith(start) && !"![CDATA[".startsWith(start);
        }
    }

    private void skipTo(String terminator) {
        place = Place.SKIPPED;
        end = terminator;
        value.setLength(0);
    }

    private void skipped(char character) {
        value.append(character);
        if (value.length() > end.length()) {
            value.deleteCharAt(0);
        }
        if (value.toString().equals(end)) {
            place = Place.TEXT;
        }
    }

    private void inTag(char character) {
        switch (character) {
            case '>' -> place = Place.TEXT;
            case '=' -> refused = ++attributes > MAX_ATTRIBUTES;
            case '"', '\'' -> {
                place = Place.QUOTED;
                quote = character;
                value.setLength(0);
            }
            default -> named(character);
        }
    }

    private void named(char character) {
        if (Character.isWhitespace(character)) {
            attribute.setLength(0);
        } else if (attribute.length() < MAX_NAME) {
            attribute.append(character);
        }
    }

    private void quoted(char character) {
        if (character != quote) {
            if (value.length() < MAX_NAME) {
                value.append(character);
            }
            return;
        }
        place = Place.TAG;
        if (attribute.toString().equals("r")) {
            refused = isBeyond(tag.substring(tag.indexOf(":") + 1), value.toString());
        }
        attribute.setLength(0);
    }

    private static boolean isBeyond(String element, String reference) {
        return switch (element) {
            case "row" -> isRowBeyond(reference);
            case "c" -> {
                var digits = firstDigit(reference);
                yield isColumnBeyond(reference.substring(0, digits)) || isRowBeyond(reference.substring(digits));
            }
            default -> false;
        };
    }

    private static int firstDigit(String reference) {
        var index = 0;
        while (index < reference.length() && !Character.isDigit(reference.charAt(index))) {
            index++;
        }
        return index;
    }

    private static boolean isColumnBeyond(String letters) {
        return letters.length() > LAST_COLUMN.length()
                || letters.length() == LAST_COLUMN.length() && letters.compareToIgnoreCase(LAST_COLUMN) > 0;
    }

    private static boolean isRowBeyond(String digits) {
        return digits.length() > 7 || digits.matches("\\d{7}") && Integer.parseInt(digits) > LAST_ROW;
    }
}
