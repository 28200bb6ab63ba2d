package org.comptoir.shop.open;

import org.comptoir.pos.journal.KeyProtection;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// Explains what protects the journal's key, and from whom it does not.
public final class KeyProtectionText {

    private KeyProtectionText() {}

    public static String of(KeyProtection protection, Language language) {
        var texts = Texts.of("guard", language);
        return switch (protection) {
            case KeyProtection.SystemStore store -> texts.get("guard.protection.system");
            case KeyProtection.Passphrase passphrase -> texts.get("guard.protection.passphrase");
            case KeyProtection.OpenFile(var isAccepted) ->
                texts.get(isAccepted ? "guard.protection.accepted" : "guard.protection.file");
        };
    }
}
