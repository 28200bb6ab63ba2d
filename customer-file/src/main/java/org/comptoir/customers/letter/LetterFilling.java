package org.comptoir.customers.letter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Fills a letter's text with the values of one customer, which are never read for marks or fields.
final class LetterFilling {

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n[ \\t]*(\\n[ \\t]*)+");
    private static final String TAKES_NO_SPACE = " ,.;\n";

    private final StringBuilder filled = new StringBuilder();
    private final BitSet bold = new BitSet();
    private final BitSet italic = new BitSet();
    private boolean isBold;
    private boolean isItalic;

    private LetterFilling() {}

    /// The paragraphs, without those that turned out empty.
    static List<LetterParagraph> paragraphs(List<LetterPart> parts, MergeValues values) {
        var filling = new LetterFilling();
        filling.fill(parts, values);
        return filling.paragraphs();
    }

    private void fill(List<LetterPart> parts, MergeValues values) {
        var template = parts.stream()
                .map(part -> part instanceof LetterPart.Words(var text) ? text : String.valueOf(LetterMarks.FIELD))
                .collect(Collectors.joining());
        var marks = LetterMarks.of(template);
        var position = 0;
        for (var part : parts) {
            switch (part) {
                case LetterPart.Words(var text) -> {
                    words(text, marks, position);
                    position += text.length();
                }
                case LetterPart.Field(var field, var fallback) -> {
                    append(values.value(field, fallback));
                    position++;
                }
                case LetterPart.OwnValue(var name, var fallback) -> {
                    append(values.own(name, fallback));
                    position++;
                }
            }
        }
    }

    /// After a field that was empty, `Bonjour {{first name}},` becomes `Bonjour,` without the space.
    private void words(String text, LetterMarks marks, int position) {
        var atStart = true;
        for (var i = 0; i < text.length(); i++) {
            if (marks.bold().get(position + i)) {
                isBold = !isBold;
            } else if (marks.italic().get(position + i)) {
                isItalic = !isItalic;
            } else {
                var last = filled.length() - 1;
                if (atStart && last >= 0 && filled.charAt(last) == ' ' && TAKES_NO_SPACE.indexOf(text.charAt(i)) >= 0) {
                    filled.setLength(last);
                    bold.clear(last);
                    italic.clear(last);
                }
                atStart = false;
                append(text.substring(i, i + 1));
            }
        }
    }

    private void append(String text) {
        bold.set(filled.length(), filled.length() + text.length(), isBold);
        italic.set(filled.length(), filled.length() + text.length(), isItalic);
        filled.append(text);
    }

    private List<LetterParagraph> paragraphs() {
        var paragraphs = new ArrayList<LetterParagraph>();
        var matcher = BETWEEN_PARAGRAPHS.matcher(filled);
        var from = 0;
        while (matcher.find()) {
            add(paragraphs, from, matcher.start());
            from = matcher.end();
        }
        add(paragraphs, from, filled.length());
        return paragraphs;
    }

    private void add(List<LetterParagraph> paragraphs, int start, int end) {
        var from = start;
        var to = end;
        while (from < to && Character.isWhitespace(filled.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(filled.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            paragraphs.add(new LetterParagraph(spans(from, to)));
        }
    }

    private List<LetterSpan> spans(int from, int to) {
        var spans = new ArrayList<LetterSpan>();
        var start = from;
        for (var i = from + 1; i <= to; i++) {
            if (i == to || bold.get(i) != bold.get(start) || italic.get(i) != italic.get(start)) {
                spans.add(new LetterSpan(filled.substring(start, i), bold.get(start), italic.get(start)));
                start = i;
            }
        }
        return spans;
    }
}
