package org.comptoir.desktop.customers.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// The languages in which a customer can be written to, as ISO 639-1 codes; an empty one stands for the shop's own. A
/// language that the program does not speak came with an import and can be kept or given up, not chosen anew.
public final class CustomerLanguages {

    private CustomerLanguages() {}

    /// @param known of the customer so far
    static List<String> choices(String known) {
        var spoken = Arrays.stream(Language.values()).map(Language::code);
        return Stream.of(Stream.of(""), spoken, Stream.of(known))
                .flatMap(codes -> codes)
                .distinct()
                .toList();
    }

    /// Each language under its own name, so that the customer recognises it too.
    static String name(String code, Texts texts) {
        return code.isEmpty() ? texts.get("customerrecord.language.shop") : ownName(code);
    }

    /// The language's name in itself.
    public static String ownName(String code) {
        var locale = Locale.of(code);
        return locale.getDisplayLanguage(locale);
    }
}
