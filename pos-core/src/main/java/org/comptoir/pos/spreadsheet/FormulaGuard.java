package org.comptoir.pos.spreadsheet;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from taking a text for a formula when it opens a CSV (OWASP, CSV injection): such a text gets an
/// apostrophe in front, which reading takes away again. A telephone such as `+33 6 39 98 00 00` stays as it is.
public final class FormulaGuard {

    private static final Pattern PHONE = Pattern.compile("\\+[0-9 ().-]{6,}");
    /// With apostrophes of its own in front, so that taking one away gives back exactly what was there.
    private static final Pattern DANGEROUS = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n].*");

    private FormulaGuard() {}

    public static String disarm(String text) {
        return DANGEROUS.matcher(text).matches() && !PHONE.matcher(text).matches() ? "'" + text : text;
    }

    /// Undoes [#disarm].
    public static String rearm(String text) {
        return text.startsWith("'") && DANGEROUS.matcher(text).matches() ? text.substring(1) : text;
    }
}
