package org.comptoir.pos.text;

import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of one feature in one language, from `texts/<feature>.properties` (English, the base), `_fr` and
/// `_it`, in UTF-8. Patterns are those of ICU MessageFormat, where an apostrophe is literal unless it precedes a
/// brace, and plurals are written `{0, plural, one {# client} other {# clients}}`.
public final class Texts {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Texts(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    public static Texts of(String feature, Language language) {
        return new Texts(language, ResourceBundle.getBundle("texts/" + feature, language.locale(), NO_FALLBACK));
    }

    /// The text for a key, with `{0}`, `{1}`... replaced by the arguments.
    ///
    /// @throws java.util.MissingResourceException if there is no such key, which is a defect that tests detect
    public String get(String key, Object... arguments) {
        var pattern = patterns.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), language.locale()));
        synchronized (pattern) {
            return pattern.format(arguments);
        }
    }

    public Language language() {
        return language;
    }
}
