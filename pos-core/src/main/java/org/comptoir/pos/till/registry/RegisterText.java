package org.comptoir.pos.till.registry;

import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// Explains why a till was not registered, and what to do.
public final class RegisterText {

    private RegisterText() {}

    public static String of(RegisterResult.Refused refused, Language language) {
        var texts = Texts.of("tills", language);
        return switch (refused) {
            case RegisterResult.UnfitName() -> texts.get("tills.refused.name", Till.MAX_NAME);
            case RegisterResult.NameTaken(var other) ->
                texts.get("tills.refused.taken", other.name(), other.id().value());
            case RegisterResult.NoLettersLeft() -> texts.get("tills.refused.letters");
        };
    }
}
