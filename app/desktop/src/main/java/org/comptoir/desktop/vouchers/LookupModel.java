package org.comptoir.desktop.vouchers;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.VoucherId;
import org.comptoir.pos.vouchers.Vouchers;
import org.jspecify.annotations.Nullable;

/// Looks up one voucher by its scanned or typed code, and describes its value.
final class LookupModel {

    private final Vouchers vouchers;
    private final Tasks tasks;
    private final VoucherWords words;
    private final Consumer<VoucherId> open;
    private final StringProperty code = new SimpleStringProperty(this, "code", "");
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper(this, "answer", "");
    private final BooleanProperty good = new SimpleBooleanProperty(this, "good");

    /// What a code says, and the voucher it is on, if there is one.
    private record Looked(VoucherCheck check, @Nullable VoucherId voucher) {}

    /// @param open shows the voucher that was found, whatever its state
    LookupModel(Vouchers vouchers, Tasks tasks, VoucherWords words, Consumer<VoucherId> open) {
        this.open = open;
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
                            tasks.of(() -> looked(read)).onSuccess(this::show).start();
                        },
                        () -> {
                            good.set(false);
                            answer.set(words.texts().get("voucherscreen.check.mistyped"));
                        });
    }

    private Looked looked(VoucherCode read) {
        var check = vouchers.check(read);
        var isKnown = !(check instanceof VoucherCheck.Unknown || check instanceof VoucherCheck.Wait);
        return new Looked(
                check,
                isKnown
                        ? vouchers.withCodes(List.of(read)).stream()
                                .findFirst()
                                .map(Voucher::id)
                                .orElse(null)
                        : null);
    }

    private void show(Looked looked) {
        good.set(looked.check() instanceof VoucherCheck.Usable);
        answer.set(words.of(looked.check()));
        if (looked.voucher() != null) {
            open.accept(looked.voucher());
        }
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
