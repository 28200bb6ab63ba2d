package org.comptoir.pos.staff;

import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// The message for somebody who lacks a permission.
public final class NotPermittedText {

    private NotPermittedText() {}

    public static String of(NotPermitted denied, Language language) {
        return of(denied.permission(), language);
    }

    public static String of(Permission missing, Language language) {
        var texts = Texts.of("staff", language);
        var refused = texts.get("staff.not.permitted", texts.get("staff.may." + missing));
        return refused + " " + texts.get(Role.MANAGER.may(missing) ? "staff.ask.manager" : "staff.ask.owner");
    }
}
