package org.comptoir.desktop.settings;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.sales.tender.PointsUse;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;

/// Whether points pay or lower the prices.
final class PointsUseModel {

    private static final String TOPIC = "points use";

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<PointsUse> use = new ReadOnlyObjectWrapper<>(this, "use", PointsUse.PAY);
    private final PageMessages messages = new PageMessages();

    PointsUseModel(ScreenContext context, ShopSettings settings) {
        this.context = context;
        this.settings = settings;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks()
                .of(() -> PointsUse.of(settings::get))
                .onSuccess(use::set)
                .start();
    }

    /// From the next sale on; what was sold keeps its VAT.
    void choose(PointsUse chosen) {
        messages.dismissAll();
        context.act(by -> settings.putAudited(by, PointsUse.NOTE, chosen.name()))
                .onSuccess(done -> {
                    use.set(chosen);
                    messages.done(TOPIC, Message.of(texts.get("settings.saved"), sentence(chosen)));
                })
                .start();
    }

    String name(PointsUse each) {
        return texts.get(key(each));
    }

    /// What it means for the VAT.
    String sentence(PointsUse each) {
        return texts.get(key(each) + ".vat");
    }

    private static String key(PointsUse each) {
        return "settings.points." + each.name().toLowerCase(Locale.ROOT);
    }

    ReadOnlyObjectProperty<PointsUse> useProperty() {
        return use.getReadOnlyProperty();
    }

    PageMessages messages() {
        return messages;
    }
}
