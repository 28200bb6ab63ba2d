package org.comptoir.customers.transfer.vcard.syntax;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Lines with which a card begins or ends, but without the line feed that belongs there, as when files were joined.
final class GluedLines {

    private static final byte[] ENDING = ":VCARD".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX_LENGTH = 10_000;
    private static final Pattern AFTER_MARK =
            Pattern.compile("(?i)(\\s*(?:\u00EF\u00BB\u00BF)?(?:END|BEGIN):VCARD\\s*)[A-Z\u00EF].*");
    private static final Pattern BEFORE_MARK = Pattern.compile("(?i)([^ \\t].*?)\\s*(?:END|BEGIN):VCARD\\s*");
    private static final Pattern AGENT = Pattern.compile("(?i)([^.:;]+\\.)?AGENT[;:].*");

    private GluedLines() {}

    /// @return the offset at which the next line starts, or the start of this one if it is a single line
    static int split(byte[] bytes, int start, int end) {
        if (end - start > MAX_LENGTH || end - start < 12 || !contains(bytes, start, end)) {
            return start;
        }
        var line = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        var after = AFTER_MARK.matcher(line);
        if (after.matches()) {
            return start + after.end(1);
        }
        var before = BEFORE_MARK.matcher(line);
        return before.matches() && !AGENT.matcher(line).matches() ? start + before.end(1) : start;
    }

    private static boolean contains(byte[] bytes, int start, int end) {
        for (var i = start; i + ENDING.length <= end; i++) {
            if (bytes[i] == ':' && matches(bytes, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (var i = 0; i < ENDING.length; i++) {
            if (Character.toUpperCase((char) (bytes[at + i] & 0xFF)) != ENDING[i]) {
                return false;
            }
        }
        return true;
    }
}
