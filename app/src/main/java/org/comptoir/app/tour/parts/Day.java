package org.comptoir.app.tour.parts;

import java.util.List;
import org.comptoir.app.tour.Part;

/// The day that is played in the demo shop.
public final class Day {

    private Day() {}

    /// In the order of the clock: each part counts on those before it.
    ///
    /// @param staff who signs in
    /// @param pin of theirs
    public static List<Part> parts(String staff, String pin) {
        return List.of(
                new SigningIn(staff, pin),
                new BringingIn(),
                new GivingVouchers(),
                new Selling(),
                new Recalling(),
                new Writing(),
                new Labelling(),
                new Ranking(),
                new TakingOut(),
                new LookingRound(),
                new Closing());
    }
}
