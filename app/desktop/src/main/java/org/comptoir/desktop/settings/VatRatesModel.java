package org.comptoir.desktop.settings;

import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The shop's VAT rates.
final class VatRatesModel {

    /// A rate as it is shown and changed.
    record Rate(TaxCode code, Percent rate, String label) {}

    private static final int MAX_LABEL_LENGTH = 60;

    private final ShopSettings settings;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Texts texts;
    private final Formats formats;
    private final ObservableList<Rate> rates = FXCollections.observableArrayList();
    private final ObservableList<Message> messages = FXCollections.observableArrayList();

    VatRatesModel(ShopSettings settings, Supplier<SignedInStaff> signedIn, Tasks tasks, Formats formats) {
        this.settings = settings;
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.formats = formats;
        texts = Texts.of("settings", formats.language());
    }

    void load() {
        tasks.of(() -> {
                    var labels = settings.taxLabels();
                    return settings.taxRates().stream()
                            .map(rate -> new Rate(rate.code(), rate.rate(), labels.getOrDefault(rate.code(), "")))
                            .toList();
                })
                .onSuccess(rates::setAll)
                .start();
    }

    /// Changes a rate, or adds one under a new code.
    void save(String code, String percent, String label) {
        messages.clear();
        var share = AmountText.read(percent.replace("%", ""))
                .filter(amount -> amount.cents() >= 0 && amount.cents() <= Percent.ALL.basisPoints());
        if (!code.strip().matches("[A-Za-z0-9]{1,10}")) {
            messages.add(Message.toPutRight(texts.get("settings.tax.code.unfit")));
        } else if (share.isEmpty()) {
            messages.add(Message.toPutRight(texts.get("settings.tax.rate.unfit")));
        } else if (label.isBlank() || label.strip().length() > MAX_LABEL_LENGTH) {
            messages.add(Message.toPutRight(texts.get("settings.tax.label.unfit")));
        } else {
            var basisPoints = Math.toIntExact(share.get().cents());
            keep(new TaxRate(TaxCode.of(code), new Percent(basisPoints)), label.strip());
        }
    }

    private void keep(TaxRate rate, String label) {
        tasks.of(() -> settings.changeTaxRate(signedIn.get(), rate, label))
                .onSuccess(done -> {
                    messages.add(Message.done(
                            texts.get("settings.tax.saved", rate.code().value(), formats.percent(rate.rate()))));
                    load();
                })
                .start();
    }

    ObservableList<Rate> rates() {
        return rates;
    }

    ObservableList<Message> messages() {
        return messages;
    }
}
