package org.comptoir.program.cli.runtime;

import org.comptoir.pos.scan.Ean;

/// Refuses a code that no article has.
public final class UnknownArticle {

    private UnknownArticle() {}

    /// A barcode with a wrong check digit was probably mistyped.
    public static CommandRefused of(CommandContext session, String code) {
        var key =
                Ean.hasForm(code) && !Ean.isValid(code) ? "cli.refused.noarticle.checkdigit" : "cli.refused.noarticle";
        return new CommandRefused("no-article", session.texts().get(key, code));
    }
}
