package org.comptoir.reports.letter;

import org.comptoir.reports.engine.DocumentImage;
import org.comptoir.reports.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;

/// The parameters of the letters' template.
///
/// @param shopBeside the shop's name beside its logo; empty beside a wide one, which says it
/// @param shopAlone the shop's name where there is no logo
/// @param mottoBeside what the shop is, under its name beside the logo
/// @param mottoAlone the same where there is no logo
record LetterParameters(
        String shop,
        String shopBeside,
        String shopAlone,
        String mottoBeside,
        String mottoAlone,
        @Nullable DocumentImage logo) {

    /// A logo wider than this, by its height, stands alone.
    private static final double MAX_SHAPE = 1.3;

    static LetterParameters of(Letterhead sender) {
        var name = sender.name();
        if (sender.logo() == null) {
            return new LetterParameters(name, "", name, "", sender.motto(), null);
        }
        var wide = DocumentImage.shape(sender.logo()) > MAX_SHAPE;
        return new LetterParameters(
                name, wide ? "" : name, "", wide ? "" : sender.motto(), "", DocumentImage.ofImage(sender.logo()));
    }
}
