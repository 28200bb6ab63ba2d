package org.comptoir.desktop.settings;

import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.closing.DifferenceLimit;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.DayStart;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// At which hour business days begin, and up to which difference nobody has to say why.
final class DayRulesModel {

    static final String HOUR_FIELD = "day start";
    static final String LIMIT_FIELD = "difference limit";
    private static final String TOPIC = "day rules";

    private final ScreenContext context;
    private final ShopSettings settings;
    private final BiConsumer<SignedInStaff, DayStart> changeDayStart;
    private final Texts texts;
    private final StringProperty hour = new SimpleStringProperty(this, "hour", "");
    private final ObjectProperty<@Nullable Money> limit = new SimpleObjectProperty<>(this, "limit");
    private final PageMessages messages = new PageMessages();

    DayRulesModel(ScreenContext context, ShopSettings settings, BiConsumer<SignedInStaff, DayStart> changeDayStart) {
        this.context = context;
        this.settings = settings;
        this.changeDayStart = changeDayStart;
        texts = context.texts("settings");
    }

    private record Rules(DayStart start, DifferenceLimit limit) {}

    void load() {
        context.tasks()
                .of(() -> new Rules(DayStart.of(settings::get), DifferenceLimit.of(settings::get)))
                .onSuccess(rules -> {
                    hour.set(rules.start().text());
                    limit.set(rules.limit().most());
                })
                .start();
    }

    void save() {
        messages.dismissAll();
        var start = DayStart.read(hour.get()).orElse(null);
        if (start == null) {
            messages.fault(HOUR_FIELD, texts.get("settings.dayrules.hour.unfit", DayStart.MAX_HOUR));
            return;
        }
        var typed = limit.get();
        var most =
                typed == null ? null : DifferenceLimit.read(typed.toDecimal()).orElse(null);
        if (most == null) {
            messages.fault(
                    LIMIT_FIELD,
                    texts.get("settings.dayrules.limit.unfit", context.formats().money(DifferenceLimit.MAX)));
            return;
        }
        context.act(by -> {
                    changeDayStart.accept(by, start);
                    settings.putAudited(by, DifferenceLimit.NOTE, most.text());
                })
                .onSuccess(done -> messages.done(
                        TOPIC, Message.of(texts.get("settings.saved"), texts.get("settings.dayrules.saved"))))
                .start();
    }

    StringProperty hourProperty() {
        return hour;
    }

    ObjectProperty<@Nullable Money> limitProperty() {
        return limit;
    }

    PageMessages messages() {
        return messages;
    }
}
