package org.comptoir.reports.receipt;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.letterhead.Letterhead;

/// The content of a gift receipt: what was bought, without any price.
///
/// @param header the shop's own text above, may be empty
/// @param footer the shop's own text below, may be empty
/// @param conditions of exchange and return, may be empty
/// @param code scanned to find the sale again
/// @param program name and version of this program
public record GiftReceiptData(
        Letterhead shop,
        String header,
        String footer,
        String conditions,
        Language language,
        ZoneId zone,
        String number,
        Instant soldAt,
        List<Gift> gifts,
        String code,
        String program) {

    /// @param isWeighed whether the quantity is in kilograms
    public record Gift(String name, Quantity quantity, boolean isWeighed) {}

    public GiftReceiptData {
        gifts = List.copyOf(gifts);
    }
}
