package org.comptoir.desktop.settings;

import java.util.ArrayList;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.sales.OfferedTenders;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.tender.CashRounding;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// Which means of payment the shop offers, its own among them, and how cash is rounded.
final class TendersModel {

    /// The field of the name too.
    static final String TOPIC = "tenders";

    /// How totals in cash are rounded: as the country asks, or as the shop chose.
    enum RoundingChoice {
        COUNTRY,
        NONE,
        FIVE_CENTS;

        private static RoundingChoice of(@Nullable CashRounding chosen) {
            return chosen == null ? COUNTRY : valueOf(chosen.name());
        }

        private String kept() {
            return this == COUNTRY ? "" : name();
        }
    }

    record Choice(OfferedTenders offered, RoundingChoice rounding) {}

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Choice> choice =
            new ReadOnlyObjectWrapper<>(this, "choice", new Choice(OfferedTenders.DEFAULT, RoundingChoice.COUNTRY));
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final BooleanProperty change = new SimpleBooleanProperty(this, "change");
    private final BooleanProperty opens = new SimpleBooleanProperty(this, "opens");
    private final BooleanProperty counted = new SimpleBooleanProperty(this, "counted");
    private final PageMessages messages = new PageMessages();

    TendersModel(ScreenContext context, ShopSettings settings) {
        this.context = context;
        this.settings = settings;
        texts = context.texts("settings");
        // Change comes out of the drawer, so what it is given on goes in there.
        change.subscribe(gives -> {
            if (gives) {
                counted.set(true);
            }
        });
        counted.subscribe(isCounted -> {
            if (!isCounted) {
                change.set(false);
            }
        });
    }

    void load() {
        context.tasks()
                .of(() -> new Choice(
                        OfferedTenders.of(settings::get),
                        RoundingChoice.of(CashRounding.chosen(settings::get).orElse(null))))
                .onSuccess(choice::set)
                .start();
    }

    void offer(TenderKind kind, boolean isOffered) {
        var offered = choice.get().offered();
        if (isOffered && offered.room() == 0) {
            refuseFull();
        } else {
            change(now -> now.offering(kind, isOffered), texts.get("settings.saved"));
        }
    }

    void round(RoundingChoice rounding) {
        keep(CashRounding.NOTE, rounding.kept(), texts.get("settings.saved"));
    }

    /// Adds the shop's own tender that is typed.
    void add() {
        messages.dismissAll();
        var offered = choice.get().offered();
        var typed = name.get().strip();
        if (!OwnTender.isName(typed)) {
            messages.fault(TOPIC, texts.get("settings.tenders.unfit", OwnTender.MAX_NAME));
        } else if (offered.named(typed).isPresent()) {
            messages.fault(TOPIC, texts.get("settings.tenders.twice"));
        } else if (offered.room() == 0) {
            refuseFull();
        } else {
            offered.freeKey(typed).ifPresent(key -> add(typed, key));
        }
    }

    private void add(String typed, char key) {
        var tender = new OwnTender(typed, key, change.get(), opens.get(), counted.get());
        change(
                now -> {
                    var own = new ArrayList<>(now.own());
                    own.add(tender);
                    return now.withOwn(own);
                },
                texts.get("settings.tenders.added", typed));
        name.set("");
        change.set(false);
        opens.set(false);
        counted.set(false);
    }

    /// Sales made with it keep its name.
    void withdraw(OwnTender tender) {
        change(
                now -> now.withOwn(now.own().stream()
                        .filter(known -> !known.equals(tender))
                        .toList()),
                texts.get("settings.tenders.withdrawn", tender.name()));
    }

    /// One place up in the order.
    void moveUp(OwnTender tender) {
        change(
                now -> {
                    var own = new ArrayList<>(now.own());
                    var place = own.indexOf(tender);
                    if (place > 0) {
                        own.remove(place);
                        own.add(place - 1, tender);
                    }
                    return now.withOwn(own);
                },
                texts.get("settings.saved"));
    }

    private void refuseFull() {
        messages.fault(TOPIC, texts.get("settings.tenders.full", OfferedTenders.MAX_TENDERS));
    }

    private void change(UnaryOperator<OfferedTenders> change, String done) {
        keep(OfferedTenders.NOTE, change.apply(choice.get().offered()).text(), done);
    }

    private void keep(String note, String value, String done) {
        context.act(by -> settings.putAudited(by, note, value))
                .onSuccess(kept -> {
                    messages.done(TOPIC, Message.of(done));
                    load();
                })
                .start();
    }

    /// What is told of a tender of the shop's own.
    String detail(OwnTender tender) {
        var parts = new ArrayList<String>();
        parts.add(texts.get("settings.tenders.key", Character.toString(tender.key())));
        if (tender.givesChange()) {
            parts.add(texts.get("settings.tenders.change"));
        }
        if (tender.opensDrawer()) {
            parts.add(texts.get("settings.tenders.opens"));
        }
        if (tender.inDrawer()) {
            parts.add(texts.get("settings.tenders.counted"));
        }
        return String.join(" · ", parts);
    }

    ReadOnlyObjectProperty<Choice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    StringProperty nameProperty() {
        return name;
    }

    BooleanProperty changeProperty() {
        return change;
    }

    BooleanProperty opensProperty() {
        return opens;
    }

    BooleanProperty countedProperty() {
        return counted;
    }

    PageMessages messages() {
        return messages;
    }
}
