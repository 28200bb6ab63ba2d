package org.comptoir.desktop.sales;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// The sale that is open beside the list.
final class SaleModel {

    static final String TOPIC = "sale";

    private final ScreenContext context;
    private final SaleReader reader;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable OpenedSale> opened = new ReadOnlyObjectWrapper<>(this, "opened");
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(this, "reading");
    private @Nullable SaleNumber wanted;

    SaleModel(ScreenContext context, SaleReader reader) {
        this.context = context;
        this.reader = reader;
        texts = context.texts("salesscreen");
    }

    /// Shows a sale; the one before stays until it is there.
    ///
    /// @param number null to close it
    void open(@Nullable SaleNumber number) {
        if (number == null) {
            wanted = null;
            opened.set(null);
            reading.set(false);
        } else if (!number.equals(wanted)) {
            wanted = number;
            read(number);
        }
    }

    /// Reads the sale again, of which something may have happened meanwhile.
    void reload() {
        var number = wanted;
        if (number != null) {
            read(number);
        }
    }

    private void read(SaleNumber number) {
        var shown = opened.get();
        reading.set(shown == null || !shown.sale().number().equals(number));
        context.work(by -> reader.read(by, number))
                .onSuccess(found -> {
                    if (number.equals(wanted)) {
                        found.ifPresentOrElse(opened::set, () -> warnUnknown(number));
                    }
                })
                .onFinished(() -> {
                    if (number.equals(wanted)) {
                        reading.set(false);
                    }
                })
                .start();
    }

    private void warnUnknown(SaleNumber number) {
        wanted = null;
        opened.set(null);
        context.messages()
                .warn(
                        TOPIC,
                        Message.of(
                                texts.get("salesscreen.unknown", number.toString()),
                                texts.get("salesscreen.unknown.do")));
    }

    ReadOnlyObjectProperty<@Nullable OpenedSale> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// Whether another sale than the one shown is being read.
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }
}
