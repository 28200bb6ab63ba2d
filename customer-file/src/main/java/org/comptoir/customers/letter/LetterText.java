package org.comptoir.customers.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The text of a letter with its merge fields parsed: `Bonjour {{first name|cher client}},`. Paragraphs are
/// separated by an empty line, words between `*` are bold and between `_` italic; inserted values are never parsed.
///
/// @param source as typed
public record LetterText(String source, List<LetterPart> parts) {

    public static final int MAX_LENGTH = 8000;

    private static final String OPENS = "{{";
    private static final String CLOSES = "}}";
    private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}|]*)(?:\\|([^{}]*))?}}");

    public LetterText {
        parts = List.copyOf(parts);
    }

    /// Parses a text, or reports which field is unknown and where.
    public static LetterTemplateParse read(String typed) {
        return read(typed, name -> false);
    }

    /// The same where the shop has fields of its own.
    ///
    /// @param isOwn whether a name is that of one of them
    public static LetterTemplateParse read(String typed, Predicate<String> isOwn) {
        var source = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (source.length() > MAX_LENGTH) {
            return new LetterTemplateParse.TooLong(MAX_LENGTH);
        }
        var parts = new ArrayList<LetterPart>();
        var matcher = FIELD.matcher(source);
        var from = 0;
        while (matcher.find()) {
            var plainText = source.substring(from, matcher.start());
            if (plainText.contains(OPENS)) {
                return new LetterTemplateParse.NotClosed(line(source, from + plainText.indexOf(OPENS)));
            }
            parts.add(new LetterPart.Words(plainText));
            var field = MergeField.named(matcher.group(1));
            var name = matcher.group(1).strip();
            var fallback = matcher.group(2) == null ? "" : matcher.group(2).strip();
            if (field.isPresent()) {
                parts.add(new LetterPart.Field(field.get(), fallback));
            } else if (!name.isEmpty() && isOwn.test(name)) {
                parts.add(new LetterPart.OwnValue(name, fallback));
            } else {
                return new LetterTemplateParse.UnknownField(name, line(source, matcher.start()));
            }
            from = matcher.end();
        }
        return ended(source, parts, from);
    }

    private static LetterTemplateParse ended(String source, List<LetterPart> parts, int from) {
        var plainText = source.substring(from);
        var open = Math.max(plainText.indexOf(OPENS), plainText.indexOf(CLOSES));
        if (open >= 0) {
            return new LetterTemplateParse.NotClosed(line(source, from + open));
        }
        parts.add(new LetterPart.Words(plainText));
        return new LetterTemplateParse.Understood(new LetterText(source, parts));
    }

    private static int line(String source, int position) {
        return 1
                + (int) source.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    public boolean names(MergeField searched) {
        return parts.stream().anyMatch(part -> part instanceof LetterPart.Field field && field.field() == searched);
    }

    /// The paragraphs for one customer, without those that turned out empty.
    List<LetterParagraph> paragraphs(MergeValues values) {
        return LetterFilling.paragraphs(parts, values);
    }
}
