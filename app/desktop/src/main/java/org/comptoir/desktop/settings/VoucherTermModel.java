package org.comptoir.desktop.settings;

import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherTerm;

/// How long the gift vouchers are good that the till sells.
final class VoucherTermModel {

    private final ShopSettings settings;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Texts texts;
    private final StringProperty months = new SimpleStringProperty(this, "months", "");
    private final ObservableList<Message> messages = FXCollections.observableArrayList();

    VoucherTermModel(ShopSettings settings, Supplier<SignedInStaff> signedIn, Tasks tasks, Formats formats) {
        this.settings = settings;
        this.signedIn = signedIn;
        this.tasks = tasks;
        texts = Texts.of("settings", formats.language());
    }

    void load() {
        tasks.of(() -> VoucherTerm.of(settings::get))
                .onSuccess(term -> months.set(Integer.toString(term.months())))
                .start();
    }

    void save() {
        messages.clear();
        var term = VoucherTerm.read(months.get());
        if (term.isEmpty()) {
            messages.add(Message.toPutRight(texts.get("settings.vouchers.unfit", VoucherTerm.MAX_MONTHS)));
            return;
        }
        var by = signedIn.get();
        var kept = Integer.toString(term.get().months());
        tasks.of(() -> settings.putAudited(by, VoucherTerm.NOTE, kept))
                .onSuccess(done ->
                        messages.add(Message.done(texts.get("settings.saved"), texts.get("settings.vouchers.saved"))))
                .start();
    }

    StringProperty monthsProperty() {
        return months;
    }

    ObservableList<Message> messages() {
        return messages;
    }
}
