package org.comptoir.shop.open;

import java.nio.file.Path;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// What came of writing an invitation for another machine.
public sealed interface InviteResult {

    /// @param place the server's address
    /// @param isOfThisMachine whether that address leads another machine to itself
    record Written(Path file, String place, boolean isOfThisMachine) implements InviteResult {}

    /// The shop's data is in this machine's own folder, which no other machine reaches. Nothing was written.
    record NoServer(Path folder) implements InviteResult {}

    /// What happened, in words, and what to do.
    default String sentence(Language language) {
        var texts = Texts.of("joining", language);
        return switch (this) {
            case Written(var file, var place, var isOfThisMachine) ->
                texts.get(isOfThisMachine ? "joining.written.local" : "joining.written", file, place);
            case NoServer(var folder) -> texts.get("joining.noserver", folder);
        };
    }
}
