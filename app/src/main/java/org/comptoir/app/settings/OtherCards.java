package org.comptoir.app.settings;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.app.files.FileChoice;
import org.comptoir.app.theme.Appearance;
import org.comptoir.app.theme.Brightness;
import org.comptoir.app.theme.TextSize;
import org.comptoir.app.ui.ActionButton;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Words;
import org.comptoir.app.ui.field.FormField;
import org.comptoir.app.ui.field.MoneyField;
import org.comptoir.app.ui.notice.SaidBars;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The cards of looks, printer, points, vouchers, backup and journal.
final class OtherCards {

    private static final List<String> PRINTERS = List.of("none", "network", "device");

    private final Texts texts;
    private final Formats formats;
    private final FileChoice files;

    OtherCards(Texts texts, Formats formats, FileChoice files) {
        this.texts = texts;
        this.formats = formats;
        this.files = files;
    }

    Node looks(Appearance appearance) {
        return Forms.card(
                texts.get("settings.looks"),
                Forms.choice(
                        List.of(Brightness.values()),
                        appearance.brightnessProperty().get(),
                        any -> texts.get("settings.looks." + any.name().toLowerCase(Locale.ROOT)),
                        appearance.brightnessProperty()::set),
                Words.small(texts.get("settings.looks.size")),
                Forms.choice(
                        List.of(TextSize.values()),
                        appearance.sizeProperty().get(),
                        any -> texts.get("settings.looks.percent", any.percent()),
                        appearance.sizeProperty()::set));
    }

    Node printer(PrinterModel model) {
        var kinds = new VBox();
        var address = Forms.field(texts.get("settings.printer.address"), model.addressProperty());
        address.managedProperty().bind(address.visibleProperty());
        var hint = Forms.hint("");
        model.kindProperty().subscribe(kind -> {
            kinds.getChildren()
                    .setAll(Forms.choice(
                            PRINTERS,
                            kind,
                            any -> texts.get("settings.printer.kind." + any),
                            model.kindProperty()::set));
            address.setVisible(!kind.equals("none"));
            hint.setText(texts.get("settings.printer.hint." + kind));
        });
        var test = ActionButton.quiet(texts.get("settings.printer.test"))
                .with(MaterialDesignP.PRINTER_OUTLINE)
                .onPress(model::test);
        test.visibleProperty().bind(model.kindProperty().isNotEqualTo("none"));
        return Forms.card(
                texts.get("settings.printer"),
                kinds,
                address,
                hint,
                new SaidBars(model.said(), texts.get("settings.dismiss")),
                Box.row(
                        8,
                        ActionButton.secondary(texts.get("settings.printer.save"))
                                .onPress(model::save),
                        test));
    }

    Node loyalty(LoyaltyModel model) {
        var value = new MoneyField(formats);
        value.valueProperty().bindBidirectional(model.valueProperty());
        var said = Box.column(
                4,
                Words.body("").medium().wrapped().showing(model.sentenceProperty()),
                Words.small("").muted().wrapped().showing(model.exampleProperty()));
        said.getStyleClass().add("sunken-box");
        return Forms.card(
                texts.get("settings.loyalty"),
                Forms.beside(
                        Forms.field(texts.get("settings.loyalty.points"), model.perEuroProperty()),
                        new FormField(texts.get("settings.loyalty.value"), value),
                        Forms.field(texts.get("settings.loyalty.least"), model.leastProperty())),
                said,
                new SaidBars(model.said(), texts.get("settings.dismiss")),
                Box.row(
                        8,
                        ActionButton.secondary(texts.get("settings.loyalty.save"))
                                .onPress(model::save)));
    }

    Node vouchers(VoucherTermModel model) {
        return Forms.card(
                texts.get("settings.vouchers"),
                Forms.field(texts.get("settings.vouchers.months"), model.monthsProperty()),
                Forms.hint(texts.get("settings.vouchers.hint")),
                new SaidBars(model.said(), texts.get("settings.dismiss")),
                Box.row(
                        8,
                        ActionButton.secondary(texts.get("settings.vouchers.save"))
                                .onPress(model::save)));
    }

    Node backup(SafetyModel model) {
        var elsewhere = ActionButton.quiet(texts.get("settings.backup.elsewhere"));
        elsewhere.onPress(() -> files.toSave(
                        elsewhere.getScene().getWindow(),
                        texts.get("settings.backup.elsewhere"),
                        texts.get("settings.backup.file"))
                .ifPresent(model::backUpTo));
        return Forms.card(
                texts.get("settings.backup"),
                Words.body(model.location()).wrapped(),
                Forms.hint(texts.get("settings.backup.hint")),
                Forms.hint(texts.get("settings.backup.restore")),
                new SaidBars(model.saidOfBackup(), texts.get("settings.dismiss")),
                Box.row(
                        8,
                        ActionButton.secondary(texts.get("settings.backup.now"))
                                .with(MaterialDesignC.CONTENT_SAVE_OUTLINE)
                                .onPress(model::backUp),
                        elsewhere));
    }

    Node journal(SafetyModel model, Node keyCopy) {
        return Forms.card(
                texts.get("settings.journal"),
                Forms.hint(texts.get("settings.journal.hint")),
                new SaidBars(model.saidOfJournal(), texts.get("settings.dismiss")),
                Box.row(
                        8,
                        ActionButton.secondary(texts.get("settings.journal.verify"))
                                .with(MaterialDesignS.SHIELD_CHECK_OUTLINE)
                                .onPress(model::verify)),
                keyCopy);
    }
}
