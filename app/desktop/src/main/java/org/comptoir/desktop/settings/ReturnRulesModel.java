package org.comptoir.desktop.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.pricing.ReturnChoice;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.pricing.ReturnReasons;
import org.comptoir.pos.pricing.ReturnedGoods;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// For how long goods are taken back, and the reasons that are offered for it.
final class ReturnRulesModel {

    /// The field of the days too.
    static final String PERIOD = "return period";

    /// The field of the words too.
    static final String REASONS = "return reasons";

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Texts texts;
    private final Texts sales;
    private final StringProperty days = new SimpleStringProperty(this, "days", "");
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ReadOnlyObjectWrapper<ReturnReasons> reasons =
            new ReadOnlyObjectWrapper<>(this, "reasons", ReturnReasons.DEFAULT);
    private final ObjectProperty<@Nullable ReturnChoice> renamed = new SimpleObjectProperty<>(this, "renamed");
    private final PageMessages messages = new PageMessages();

    ReturnRulesModel(ScreenContext context, ShopSettings settings) {
        this.context = context;
        this.settings = settings;
        texts = context.texts("settings");
        sales = context.texts("sales");
    }

    void load() {
        context.tasks()
                .of(() -> ReturnPeriod.of(settings::get))
                .onSuccess(period -> days.set(period.isSet() ? period.text() : ""))
                .start();
        loadReasons();
    }

    private void loadReasons() {
        context.tasks()
                .of(() -> ReturnReasons.of(settings::get))
                .onSuccess(reasons::set)
                .start();
    }

    void savePeriod() {
        messages.dismissAll();
        var period = ReturnPeriod.read(days.get());
        if (period.isEmpty()) {
            messages.fault(PERIOD, texts.get("settings.returnrules.unfit", ReturnPeriod.MAX_DAYS));
            return;
        }
        var kept = period.get();
        context.act(by -> settings.putAudited(by, ReturnPeriod.NOTE, kept.text()))
                .onSuccess(done -> messages.done(
                        PERIOD,
                        Message.of(
                                texts.get("settings.saved"),
                                texts.get(
                                        kept.isSet() ? "settings.returnrules.saved" : "settings.returnrules.endless",
                                        kept.days()))))
                .start();
    }

    /// Adds the reason that is typed, or gives the one that is being renamed these words.
    void saveWords() {
        messages.dismissAll();
        var typed = words.get().strip();
        var before = renamed.get();
        if (!ReturnChoice.isWords(typed)) {
            messages.fault(REASONS, texts.get("settings.returnrules.words.unfit", ReturnChoice.MAX_LENGTH));
        } else if (reasons.get().isKnown(typed)
                && (before == null || !before.words().equalsIgnoreCase(typed))) {
            messages.fault(REASONS, texts.get("settings.returnrules.twice"));
        } else if (before != null) {
            keep(reasons.get().with(before, before.renamed(typed)));
            stopRenaming();
        } else if (reasons.get().isFull()) {
            messages.fault(REASONS, texts.get("settings.returnrules.full", ReturnReasons.MAX_OWN));
        } else {
            keep(reasons.get().with(ReturnChoice.own(typed)));
            words.set("");
        }
    }

    /// Begins to rename one of the shop's own. What was returned for it keeps the words of then.
    void rename(ReturnChoice own) {
        messages.dismissAll();
        renamed.set(own);
        words.set(own.words());
    }

    void stopRenaming() {
        renamed.set(null);
        words.set("");
    }

    void change(ReturnChoice choice, ReturnedGoods goods) {
        keep(reasons.get().with(choice, choice.with(goods)));
    }

    void offer(ReturnChoice choice, boolean isOffered) {
        messages.dismissAll();
        if (!isOffered && reasons.get().offered().size() == 1) {
            messages.fault(REASONS, texts.get("settings.returnrules.last"));
        } else {
            keep(reasons.get().with(choice, choice.offered(isOffered)));
        }
    }

    /// Shown at once, so that the next change is made to this one.
    private void keep(ReturnReasons changed) {
        reasons.set(changed);
        context.act(by -> settings.putAudited(by, ReturnReasons.NOTE, changed.text()))
                .onSuccess(done -> messages.done(REASONS, Message.of(texts.get("settings.saved"))))
                .onFinished(this::loadReasons)
                .start();
    }

    String title(ReturnChoice choice) {
        return choice.terms().said(sales);
    }

    /// What becomes of the goods, and whether it is offered.
    String detail(ReturnChoice choice) {
        var goods = sales.get(choice.goods().textKey());
        return choice.offered() ? goods : goods + " · " + texts.get("settings.returnrules.retired");
    }

    StringProperty daysProperty() {
        return days;
    }

    StringProperty wordsProperty() {
        return words;
    }

    ReadOnlyObjectProperty<ReturnReasons> reasonsProperty() {
        return reasons.getReadOnlyProperty();
    }

    /// The reason that is being renamed, if any.
    ObjectProperty<@Nullable ReturnChoice> renamedProperty() {
        return renamed;
    }

    PageMessages messages() {
        return messages;
    }
}
