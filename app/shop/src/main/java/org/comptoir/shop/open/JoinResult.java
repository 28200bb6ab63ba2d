package org.comptoir.shop.open;

import java.nio.file.Path;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.RegisterText;
import org.comptoir.pos.till.registry.Till;

/// What came of joining a shop by an invitation.
public sealed interface JoinResult {

    /// The machine is a till of the shop, and its folder belongs to the shop's server from now on.
    record Joined(Till till) implements JoinResult {}

    /// Nothing was kept in the folder, nor in the database.
    sealed interface Refused extends JoinResult {}

    record NotAnInvitation(Path file) implements Refused {}

    record FromLaterVersion(Path file) implements Refused {}

    record WrongPassphrase(Path file) implements Refused {}

    /// The folder is a shop's already.
    record FolderTaken(Path folder) implements Refused {}

    /// No shop was founded at the address.
    record NoShop(String place) implements Refused {}

    /// The shop at the address signs with another key than the one in the file.
    record OtherShop(Path file, String place) implements Refused {}

    record NameRefused(RegisterResult.Refused why) implements Refused {}

    /// What happened, in words, and what to do.
    default String sentence(Language language) {
        var texts = Texts.of("joining", language);
        return switch (this) {
            case Joined(var till) -> texts.get("joining.joined", till.id().value(), till.name());
            case NotAnInvitation(var file) -> texts.get("joining.damaged", file.getFileName());
            case FromLaterVersion(var file) -> texts.get("joining.later", file.getFileName());
            case WrongPassphrase(var file) -> texts.get("joining.passphrase", file.getFileName());
            case FolderTaken(var folder) -> texts.get("joining.taken", folder);
            case NoShop(var place) -> texts.get("joining.noshop", place);
            case OtherShop(var file, var place) -> texts.get("joining.othershop", file.getFileName(), place);
            case NameRefused(var why) -> RegisterText.of(why, language);
        };
    }
}
