package org.comptoir.customers.loyalty;

import static org.comptoir.customers.Fixtures.CLOCK;

import org.comptoir.pos.database.Database;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.Vouchers;

/// What is given beside points earned, of a French shop whose technical log is not looked at.
final class Gifts {

    private Gifts() {}

    static PointsGifts in(Database database) {
        return new PointsGifts(
                (session, deed, rows) -> {},
                new Vouchers(database, CLOCK, (session, deed, rows) -> {}),
                () -> Language.FRENCH);
    }
}
