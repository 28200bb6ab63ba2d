package org.comptoir.reports.design;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.reports.engine.text.DocumentFonts;

/// What an attribute of a design may be.
sealed interface AttributeRule {

    AttributeRule WHOLE = new Form("-?\\d{1,4}");
    AttributeRule DECIMAL = new Form("\\d{1,3}(\\.\\d{1,6})?");
    /// Of letters and of the space between lines, in points.
    AttributeRule LETTERS = new Form("([3-9]|[1-9]\\d|1\\d\\d)(\\.\\d{1,6})?");

    AttributeRule SIGN = oneOf("true", "false");
    AttributeRule COLOUR = new Form("#[0-9A-Fa-f]{6}");
    AttributeRule NAME = new Form("[\\p{L}\\p{N} _.,()-]{1,80}");
    AttributeRule FONT = oneOf(DocumentFonts.TEXT_FAMILY, DocumentFonts.DISPLAY_FAMILY);

    /// Checked where its meaning is known.
    AttributeRule LATER = new Form("[^\\p{Cntrl}]{0,300}");

    boolean accepts(String value);

    static AttributeRule oneOf(String... values) {
        return new Choice(Set.copyOf(List.of(values)));
    }

    /// One of a few words.
    record Choice(Set<String> values) implements AttributeRule {

        @Override
        public boolean accepts(String value) {
            return values.contains(value);
        }
    }

    /// Letters of a form.
    record Form(Pattern pattern) implements AttributeRule {

        Form(String pattern) {
            this(Pattern.compile(pattern));
        }

        @Override
        public boolean accepts(String value) {
            return pattern.matcher(value).matches();
        }
    }
}
