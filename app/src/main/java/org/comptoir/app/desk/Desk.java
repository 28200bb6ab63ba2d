package org.comptoir.app.desk;

import java.util.function.Supplier;
import org.comptoir.app.files.FileChoice;
import org.comptoir.app.papers.Papers;
import org.comptoir.app.shell.ShellView;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.task.Tasks;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// The place a person works at: all that a screen needs, in one argument.
///
/// @param signedIn asked at each action, because people take turns
/// @param files asks which file is meant
public record Desk(
        Shop shop,
        Papers papers,
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
