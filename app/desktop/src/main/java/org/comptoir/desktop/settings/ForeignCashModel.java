package org.comptoir.desktop.settings;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.OfferedTenders;
import org.comptoir.pos.sales.tender.ForeignRate;
import org.comptoir.pos.sales.tender.ForeignRates;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;

/// Which foreign notes the shop takes, and what they are worth today.
final class ForeignCashModel {

    static final String TOPIC = "foreign cash";

    private static final Pattern RATE = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,6})?");

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Clock clock;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<ForeignRates> rates =
            new ReadOnlyObjectWrapper<>(this, "rates", ForeignRates.NONE);
    private final StringProperty currency = new SimpleStringProperty(this, "currency", "");
    private final StringProperty rate = new SimpleStringProperty(this, "rate", "");
    private final PageMessages messages = new PageMessages();

    /// @param clock dates the rates
    ForeignCashModel(ScreenContext context, ShopSettings settings, Clock clock) {
        this.context = context;
        this.settings = settings;
        this.clock = clock;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks()
                .of(() -> ForeignRates.in(settings::get))
                .onSuccess(rates::set)
                .start();
    }

    /// Sets the rate that is typed, of a currency that is taken already or from now on.
    void set() {
        messages.dismissAll();
        var code = currency.get().strip().toUpperCase(Locale.ROOT);
        var typed = typed(code);
        if (typed.isEmpty()) {
            messages.fault(TOPIC, texts.get("settings.foreign.unfit"));
        } else if (rates.get().of(code).isEmpty() && rates.get().rates().size() >= ForeignRates.MAX_CURRENCIES) {
            messages.fault(TOPIC, texts.get("settings.foreign.full", ForeignRates.MAX_CURRENCIES));
        } else {
            var known = typed.get();
            context.tasks()
                    .of(() -> OfferedTenders.of(settings::get).named(code).isPresent())
                    .onSuccess(isNamed -> {
                        if (isNamed) {
                            messages.fault(TOPIC, texts.get("settings.tenders.twice"));
                        } else {
                            keep(rates.get().with(known), texts.get("settings.foreign.set", shown(known)));
                            currency.set("");
                            rate.set("");
                        }
                    })
                    .start();
        }
    }

    private Optional<ForeignRate> typed(String code) {
        var text = rate.get().strip();
        return RATE.matcher(text).matches()
                ? ForeignRate.of(code, new BigDecimal(text.replace(',', '.')), LocalDate.now(clock))
                : Optional.empty();
    }

    void withdraw(ForeignRate known) {
        keep(rates.get().without(known.currency()), texts.get("settings.foreign.withdrawn", known.currency()));
    }

    void round(Money step) {
        keep(rates.get().rounding(step), texts.get("settings.saved"));
    }

    /// Puts a rate into the fields, to be set anew.
    void edit(ForeignRate known) {
        currency.set(known.currency());
        rate.set(context.formats().decimal(known.inEuros()));
    }

    private void keep(ForeignRates changed, String done) {
        context.act(by -> settings.putAudited(by, ForeignRates.NOTE, changed.text()))
                .onSuccess(kept -> {
                    messages.done(TOPIC, Message.of(done));
                    load();
                })
                .start();
    }

    /// Such as `1 CHF = €0.9532`.
    String shown(ForeignRate known) {
        return texts.get(
                "settings.foreign.rate", known.currency(), context.formats().decimal(known.inEuros()));
    }

    String setOn(ForeignRate known) {
        return texts.get("settings.foreign.seton", context.formats().date(known.setOn()));
    }

    ReadOnlyObjectProperty<ForeignRates> ratesProperty() {
        return rates.getReadOnlyProperty();
    }

    StringProperty currencyProperty() {
        return currency;
    }

    StringProperty rateProperty() {
        return rate;
    }

    PageMessages messages() {
        return messages;
    }
}
