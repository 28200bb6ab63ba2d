package org.comptoir.desktop.vouchers;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.Vouchers;

/// Looks up one voucher by its scanned or typed code, and describes its value.
final class LookupModel {

    private final Vouchers vouchers;
    private final Tasks tasks;
    private final VoucherWords words;
    private final StringProperty code = new SimpleStringProperty(this, "code", "");
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper(this, "answer", "");
    private final BooleanProperty good = new SimpleBooleanProperty(this, "good");

    LookupModel(Vouchers vouchers, Tasks tasks, VoucherWords words) {
        this.vouchers = vouchers;
        this.tasks = tasks;
        this.words = words;
    }

    /// Looks up the scanned code.
    void check(String text) {
        code.set(text);
        check();
    }

    void check() {
        if (code.get().isBlank()) {
            answer.set("");
            return;
        }
        VoucherCode.read(code.get())
                .ifPresentOrElse(
                        read -> {
                            code.set(read.grouped());
                            tasks.of(() -> vouchers.check(read))
                                    .onSuccess(this::show)
                                    .start();
                        },
                        () -> {
                            good.set(false);
                            answer.set(words.texts().get("voucherscreen.check.mistyped"));
                        });
    }

    private void show(VoucherCheck check) {
        good.set(check instanceof VoucherCheck.Usable);
        answer.set(words.of(check));
    }

    StringProperty codeProperty() {
        return code;
    }

    /// Empty before the first look-up.
    ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Whether it would be accepted today.
    BooleanProperty goodProperty() {
        return good;
    }
}
