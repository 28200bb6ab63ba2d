package org.comptoir.pos.sales;

import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Explains why a sale was not attached to a customer.
public final class AttachRefusalText {

    private final Texts texts;
    private final Formats formats;

    public AttachRefusalText(Formats formats) {
        texts = Texts.of("sales", formats.language());
        this.formats = formats;
    }

    public String of(AttachResult.Refused refused) {
        return switch (refused) {
            case AttachResult.NoSuchSale(var sale) -> texts.get("sales.attach.nosale", sale.toString());
            case AttachResult.HasCustomer(var sale, var customer) ->
                texts.get("sales.attach.hascustomer", sale.toString(), customer.displayName());
            case AttachResult.AttachedBefore(var sale, var attachment) ->
                texts.get(
                        "sales.attach.before",
                        sale.toString(),
                        attachment.customer().displayName(),
                        attachment.staffName(),
                        formats.dateTime(attachment.at()));
            case AttachResult.TooOld(var sale, var maxDays) ->
                texts.get("sales.attach.tooold", sale.toString(), maxDays);
        };
    }
}
