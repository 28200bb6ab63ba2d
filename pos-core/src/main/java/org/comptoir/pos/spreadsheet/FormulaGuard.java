package org.comptoir.pos.spreadsheet;

import java.util.regex.Pattern;

/// Prevents a spreadsheet from interpreting text as a formula when it opens a CSV file (OWASP, CSV injection): such
/// text is prefixed with an apostrophe, which reading removes. A telephone number such as `+33 6 39 98 00 00` is
/// left unchanged.
public final class FormulaGuard {

    private static final Pattern PHONE = Pattern.compile("\\+[0-9 ().-]{6,}");
    /// Including text with leading apostrophes of its own, so that removing one restores the original.
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
