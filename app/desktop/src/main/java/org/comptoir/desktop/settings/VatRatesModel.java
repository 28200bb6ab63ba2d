package org.comptoir.desktop.settings;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.text.Texts;

/// The shop's VAT rates.
final class VatRatesModel {

    /// The fields.
    static final String CODE = "code";

    static final String RATE = "rate";
    static final String LABEL = "label";

    private static final String TOPIC = "vat rates";

    /// A rate as displayed and edited.
    record Rate(TaxCode code, Percent rate, String label) {}

    private static final int MAX_LABEL_LENGTH = 60;

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Texts texts;
    private final ObservableList<Rate> rates = FXCollections.observableArrayList();
    private final PageMessages messages = new PageMessages();

    VatRatesModel(ScreenContext context, ShopSettings settings) {
        this.context = context;
        this.settings = settings;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks()
                .of(() -> {
                    var labels = settings.taxLabels();
                    return settings.taxRates().stream()
                            .map(rate -> new Rate(rate.code(), rate.rate(), labels.getOrDefault(rate.code(), "")))
                            .toList();
                })
                .onSuccess(rates::setAll)
                .start();
    }

    /// Changes a rate, or adds one with a new code.
    void save(String code, String percent, String label) {
        messages.dismissAll();
        var share = AmountText.read(percent.replace("%", ""))
                .filter(amount -> amount.cents() >= 0 && amount.cents() <= Percent.ALL.basisPoints());
        if (!code.strip().matches("[A-Za-z0-9]{1,10}")) {
            messages.fault(CODE, texts.get("settings.tax.code.unfit"));
        } else if (share.isEmpty()) {
            messages.fault(RATE, texts.get("settings.tax.rate.unfit"));
        } else if (label.isBlank() || label.strip().length() > MAX_LABEL_LENGTH) {
            messages.fault(LABEL, texts.get("settings.tax.label.unfit"));
        } else {
            var basisPoints = Math.toIntExact(share.get().cents());
            keep(new TaxRate(TaxCode.of(code), new Percent(basisPoints)), label.strip());
        }
    }

    private void keep(TaxRate rate, String label) {
        context.act(by -> settings.changeTaxRate(by, rate, label))
                .onSuccess(done -> {
                    messages.done(
                            TOPIC,
                            Message.of(texts.get(
                                    "settings.tax.saved",
                                    rate.code().value(),
                                    context.formats().percent(rate.rate()))));
                    load();
                })
                .start();
    }

    ObservableList<Rate> rates() {
        return rates;
    }

    PageMessages messages() {
        return messages;
    }
}
