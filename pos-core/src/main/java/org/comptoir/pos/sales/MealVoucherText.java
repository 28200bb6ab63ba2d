package org.comptoir.pos.sales;

import java.util.Optional;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.tender.MealVoucherLimit;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Tells that a customer pays more with meal vouchers than the country lets them.
public final class MealVoucherText {

    private final Texts texts;
    private final Formats formats;

    public MealVoucherText(Formats formats) {
        this.texts = Texts.of("sales", formats.language());
        this.formats = formats;
    }

    /// @return empty within the limit
    public Optional<String> of(MealVoucherLimit limit, Money amount, int pieces) {
        if (!limit.isExceededBy(amount, pieces)) {
            return Optional.empty();
        }
        var most = limit.mostAmount();
        return Optional.of(
                most == null
                        ? texts.get("sales.mealvouchers.pieces", limit.mostPieces())
                        : texts.get("sales.mealvouchers.amount", formats.money(most)));
    }
}
