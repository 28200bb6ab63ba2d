package org.comptoir.desktop.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.DiscountLimits;
import org.comptoir.pos.staff.DiscountReasons;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.text.Texts;

/// How much of the usual price each role may take off by itself, and the reasons that the shop offers for it.
final class DiscountLimitsModel {

    /// Owners have no limit.
    static final List<Role> LIMITED = List.of(Role.CASHIER, Role.MANAGER);

    private static final String TOPIC = "discount limits";

    /// Their field.
    static final String REASONS = "discount reasons";

    /// What is typed for a role, and what is wrong with it.
    record Entry(StringProperty percent, StringProperty fault) {}

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Texts texts;
    private final Map<Role, Entry> entries = new EnumMap<>(Role.class);
    private final StringProperty reasons = new SimpleStringProperty(this, "reasons", "");
    private final PageMessages messages = new PageMessages();

    DiscountLimitsModel(ScreenContext context, ShopSettings settings) {
        this.context = context;
        this.settings = settings;
        texts = context.texts("settings");
        LIMITED.forEach(
                role -> entries.put(role, new Entry(new SimpleStringProperty(""), new SimpleStringProperty(""))));
    }

    Entry entry(Role role) {
        var entry = entries.get(role);
        if (entry == null) {
            throw new IllegalArgumentException("no limit for " + role);
        }
        return entry;
    }

    void load() {
        context.tasks()
                .of(() -> DiscountLimits.of(settings::get))
                .onSuccess(limits -> entries.forEach((role, entry) -> {
                    entry.percent().set(limits.of(role).toDecimal());
                    entry.fault().set("");
                }))
                .start();
        context.tasks()
                .of(() -> DiscountReasons.of(settings::get))
                .onSuccess(kept -> reasons.set(kept.text()))
                .start();
    }

    void save() {
        messages.dismissAll();
        var limits = DiscountLimits.DEFAULT;
        var isComplete = true;
        for (var role : LIMITED) {
            var entry = entry(role);
            var typed =
                    entry.percent().get().replaceAll("[\\s\\u00A0\\u202F%]", "").replace(',', '.');
            var isPercent = typed.matches("\\d{1,3}(\\.\\d{1,2})?") && DiscountLimits.isLimit(Percent.of(typed));
            entry.fault().set(isPercent ? "" : texts.get("settings.discounts.unfit"));
            if (isPercent) {
                limits = limits.with(role, Percent.of(typed));
            } else {
                isComplete = false;
            }
        }
        var offered = DiscountReasons.read(reasons.get());
        if (offered.isEmpty()) {
            messages.fault(
                    REASONS,
                    texts.get(
                            "settings.discounts.reasons.unfit",
                            DiscountReasons.MAX_OFFERED,
                            DiscountReasons.MAX_LENGTH));
        } else if (isComplete) {
            keep(limits.text(), offered.get().text());
        }
    }

    private void keep(String limits, String offered) {
        context.act(by -> {
                    settings.putAudited(by, DiscountLimits.NOTE, limits);
                    settings.putAudited(by, DiscountReasons.NOTE, offered);
                })
                .onSuccess(done -> messages.done(
                        TOPIC, Message.of(texts.get("settings.saved"), texts.get("settings.discounts.saved"))))
                .start();
    }

    /// A line for each.
    StringProperty reasonsProperty() {
        return reasons;
    }

    PageMessages messages() {
        return messages;
    }
}
