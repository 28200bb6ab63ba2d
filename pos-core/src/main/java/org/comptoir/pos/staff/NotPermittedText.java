package org.comptoir.pos.staff;

import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// What is said to who may not do something.
public final class NotPermittedText {

    private NotPermittedText() {}

    public static String words(NotPermitted denied, Language language) {
        var texts = Texts.of("staff", language);
        return texts.get("staff.not.permitted", texts.get("staff.may." + denied.permission()));
    }
}
