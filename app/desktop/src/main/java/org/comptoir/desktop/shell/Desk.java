package org.comptoir.desktop.shell;

import java.util.function.Supplier;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;

/// The place a person works at: all that a screen needs, in one argument.
///
/// @param signedIn asked at each action, because people take turns
/// @param files asks which file is meant
public record Desk(
        OpenShop shop,
        DocumentPrinter papers,
        Supplier<SignedInStaff> signedIn,
        Tasks tasks,
        ShellView shell,
        Formats formats,
        FileChoice files) {

    public Language language() {
        return formats.language();
    }

    public Texts texts(String feature) {
        return Texts.of(feature, language());
    }
}
