package org.comptoir.desktop.vouchers;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.reports.voucher.VoucherDedication;
import org.comptoir.reports.voucher.VoucherLook;
import org.comptoir.shop.documents.PrintableNames;

/// How the vouchers of a series are printed, and what is written on each.
final class VoucherPaperModel {

    private final ObjectProperty<VoucherLook> look = new SimpleObjectProperty<>(this, "look", VoucherLook.DEFAULT);
    private final StringProperty recipient = new SimpleStringProperty(this, "recipient", "");
    private final StringProperty giver = new SimpleStringProperty(this, "giver", "");
    private final StringProperty message = new SimpleStringProperty(this, "message", "");

    /// @param usual the shop's
    void startAnew(VoucherLook usual) {
        look.set(usual);
        recipient.set("");
        giver.set("");
        message.set("");
    }

    /// Without a text in letters that the fonts lack, which its field tells.
    VoucherDedication dedication() {
        return new VoucherDedication(
                PrintableNames.orNothing(recipient.get()),
                PrintableNames.orNothing(giver.get()),
                PrintableNames.orNothing(message.get()));
    }

    ObjectProperty<VoucherLook> lookProperty() {
        return look;
    }

    StringProperty recipientProperty() {
        return recipient;
    }

    StringProperty giverProperty() {
        return giver;
    }

    StringProperty messageProperty() {
        return message;
    }
}
