package org.comptoir.desktop.vouchers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherIssue;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.jspecify.annotations.Nullable;

/// A new series, and what still prevents issuing it.
final class SeriesModel {

    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,3}");
    private static final int MAX_NAME_LENGTH = 80;

    private final Clock clock;
    private final Texts texts;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty count = new SimpleStringProperty(this, "count", "");
    private final ObjectProperty<@Nullable Money> face = new SimpleObjectProperty<>(this, "face");
    private final ObjectProperty<@Nullable LocalDate> expiry = new SimpleObjectProperty<>(this, "expiry");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    SeriesModel(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
        name.addListener((value, before, now) -> problem.set(""));
        count.addListener((value, before, now) -> problem.set(""));
        face.addListener((value, before, now) -> problem.set(""));
        expiry.addListener((value, before, now) -> problem.set(""));
    }

    void startAnew() {
        name.set("");
        count.set("30");
        face.set(Money.euros(10));
        expiry.set(LocalDate.now(clock).plusYears(1));
        problem.set("");
    }

    /// The series to issue; empty, with an error message, if it is not valid.
    Optional<VoucherSeries> series() {
        problem.set(findProblem());
        var worth = face.get();
        if (!problem.get().isEmpty() || worth == null) {
            return Optional.empty();
        }
        return Optional.of(
                VoucherSeries.ofBearers(name.get(), Integer.parseInt(count.get().strip()), worth, expiry.get()));
    }

    private String findProblem() {
        if (name.get().isBlank() || name.get().strip().length() > MAX_NAME_LENGTH) {
            return texts.get("voucherscreen.series.no_name", MAX_NAME_LENGTH);
        }
        var many = count.get().strip();
        if (!COUNT.matcher(many).matches() || Integer.parseInt(many) > VoucherSeries.MAX_COUNT) {
            return texts.get("voucherscreen.series.no_count", VoucherSeries.MAX_COUNT);
        }
        var worth = face.get();
        if (worth == null || !worth.isPositive() || worth.compareTo(VoucherIssue.MAX_VALUE) > 0) {
            return texts.get("voucherscreen.series.no_amount");
        }
        var last = expiry.get();
        return last != null && last.isBefore(LocalDate.now(clock)) ? texts.get("voucherscreen.series.past") : "";
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty countProperty() {
        return count;
    }

    ObjectProperty<@Nullable Money> faceProperty() {
        return face;
    }

    /// The last day they are accepted; null if they do not expire.
    ObjectProperty<@Nullable LocalDate> expiryProperty() {
        return expiry;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
