package org.comptoir.desktop.mailings.content;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.comptoir.customers.mailing.run.MailingVoucher;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherIssue;
import org.jspecify.annotations.Nullable;

/// The voucher of a mailing while it is edited.
public final class VoucherModel {

    private final Clock clock;
    private final Texts texts;
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
    private final ObjectProperty<@Nullable Money> amount = new SimpleObjectProperty<>(this, "amount");
    private final ObjectProperty<@Nullable LocalDate> expiry = new SimpleObjectProperty<>(this, "expiry");

    VoucherModel(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    void startAnew() {
        wanted.set(false);
        amount.set(Money.euros(10));
        expiry.set(LocalDate.now(clock).plusMonths(2));
    }

    /// The problem with it; empty if it is valid.
    String problem() {
        var worth = amount.get();
        if (worth == null || !worth.isPositive()) {
            return texts.get("mailingscreen.voucher.no_amount");
        }
        if (worth.compareTo(VoucherIssue.MAX_VALUE) > 0) {
            return texts.get("mailingscreen.voucher.too_much");
        }
        var last = expiry.get();
        return last != null && last.isBefore(LocalDate.now(clock)) ? texts.get("mailingscreen.voucher.past") : "";
    }

    @Nullable
    MailingVoucher voucher() {
        var worth = amount.get();
        return worth == null || !problem().isEmpty() ? null : new MailingVoucher(worth, expiry.get());
    }

    public BooleanProperty wantedProperty() {
        return wanted;
    }

    public ObjectProperty<@Nullable Money> amountProperty() {
        return amount;
    }

    /// The last day it is accepted; null if it does not expire.
    public ObjectProperty<@Nullable LocalDate> expiryProperty() {
        return expiry;
    }
}
