package org.comptoir.customers.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The text of a letter with its merge fields understood: `Bonjour {{first name|cher client}},`. Paragraphs are parted
/// by an empty line; what is filled in is never read again for fields.
///
/// @param source as it was typed
public record LetterText(String source, List<LetterPart> parts) {

    public static final int MAX_LENGTH = 8000;

    private static final String OPENS = "{{";
    private static final String CLOSES = "}}";
    private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}|]*)(?:\\|([^{}]*))?}}");
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n[ \\t]*(\\n[ \\t]*)+");

    public LetterText {
        parts = List.copyOf(parts);
    }

    /// Reads a text, or says which field is not known and where.
    public static LetterTemplateParse read(String typed) {
        var source = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (source.length() > MAX_LENGTH) {
            return new LetterTemplateParse.TooLong(MAX_LENGTH);
        }
        var parts = new ArrayList<LetterPart>();
        var matcher = FIELD.matcher(source);
        var from = 0;
        while (matcher.find()) {
            var words = source.substring(from, matcher.start());
            if (words.contains(OPENS)) {
                return new LetterTemplateParse.NotClosed(line(source, from + words.indexOf(OPENS)));
            }
            parts.add(new LetterPart.Words(words));
            var field = MergeField.named(matcher.group(1));
            if (field.isEmpty()) {
                return new LetterTemplateParse.UnknownField(matcher.group(1).strip(), line(source, matcher.start()));
            }
            var fallback = matcher.group(2) == null ? "" : matcher.group(2).strip();
            parts.add(new LetterPart.Field(field.get(), fallback));
            from = matcher.end();
        }
        return ended(source, parts, from);
    }

    private static LetterTemplateParse ended(String source, List<LetterPart> parts, int from) {
        var words = source.substring(from);
        var open = Math.max(words.indexOf(OPENS), words.indexOf(CLOSES));
        if (open >= 0) {
            return new LetterTemplateParse.NotClosed(line(source, from + open));
        }
        parts.add(new LetterPart.Words(words));
        return new LetterTemplateParse.Understood(new LetterText(source, parts));
    }

    private static int line(String source, int place) {
        return 1
                + (int) source.substring(0, place)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    public boolean names(MergeField wanted) {
        return parts.stream().anyMatch(part -> part instanceof LetterPart.Field field && field.field() == wanted);
    }

    /// The paragraphs for one customer; those that nothing is left of are not there.
    List<String> paragraphs(MergeValues values) {
        var filled = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case LetterPart.Words(var text) -> append(filled, text);
                case LetterPart.Field(var field, var fallback) -> filled.append(values.of(field, fallback));
            }
        }
        return BETWEEN_PARAGRAPHS
                .splitAsStream(filled)
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /// Where a field before left nothing, `Bonjour {{first name}},` becomes `Bonjour,` without the space.
    private static void append(StringBuilder filled, String words) {
        var last = filled.length() - 1;
        var gap = last >= 0 && filled.charAt(last) == ' ';
        if (gap && !words.isEmpty() && " ,.;\n".indexOf(words.charAt(0)) >= 0) {
            filled.setLength(last);
        }
        filled.append(words);
    }
}
