package org.comptoir.desktop.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.KeyboardUse;
import org.comptoir.reports.voucher.VoucherLook;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The cards for appearance, points, vouchers, backup and journal.
final class DeviceAndLookCards {

    private final Texts texts;
    private final Formats formats;
    private final FileChoice files;

    DeviceAndLookCards(Texts texts, Formats formats, FileChoice files) {
        this.texts = texts;
        this.formats = formats;
        this.files = files;
    }

    Node looks(Appearance appearance) {
        return SettingsForms.card(
                texts.get("settings.looks"),
                ChipChoice.of(
                        List.of(Brightness.values()),
                        appearance.brightnessProperty().get(),
                        brightness ->
                                texts.get("settings.looks." + brightness.name().toLowerCase(Locale.ROOT)),
                        appearance.brightnessProperty()::set),
                TextLabel.small(texts.get("settings.looks.size")),
                ChipChoice.of(
                        List.of(TextSize.values()),
                        appearance.sizeProperty().get(),
                        size -> texts.get("settings.looks.percent", size.percent()),
                        appearance.sizeProperty()::set),
                TextLabel.small(texts.get("settings.looks.keyboard")),
                ChipChoice.of(
                        List.of(KeyboardUse.values()),
                        appearance.keyboardProperty().get(),
                        use -> texts.get("settings.looks.keyboard." + use.name().toLowerCase(Locale.ROOT)),
                        appearance.keyboardProperty()::set));
    }

    Node vouchers(VoucherTermModel model, VoucherLookModel look) {
        var looks = new VBox();
        look.lookProperty()
                .subscribe(chosen -> looks.getChildren()
                        .setAll(ChipChoice.of(
                                List.of(VoucherLook.values()),
                                chosen,
                                value -> value.title(texts.language()),
                                look::choose)));
        return SettingsForms.card(
                texts.get("settings.vouchers"),
                SettingsForms.field(texts.get("settings.vouchers.months"), model.monthsProperty())
                        .telling(model.messages().faultOf(VoucherTermModel.TOPIC)),
                SettingsForms.hint(texts.get("settings.vouchers.hint")),
                new MessageList(model.messages(), texts.language()),
                Layouts.flow(ActionButton.secondary(texts.get("settings.vouchers.save"))
                        .onPress(model::save)),
                TextLabel.small(texts.get("settings.vouchers.look")).wrapped(),
                looks,
                SettingsForms.hint(texts.get("settings.vouchers.look.hint")),
                new MessageList(look.messages(), texts.language()));
    }

    Node dayRules(DayRulesModel model) {
        var limit = new MoneyField(formats);
        limit.valueProperty().bindBidirectional(model.limitProperty());
        return SettingsForms.card(
                texts.get("settings.dayrules"),
                new FieldRow(
                        SettingsForms.field(texts.get("settings.dayrules.hour"), model.hourProperty())
                                .telling(model.messages().faultOf(DayRulesModel.HOUR_FIELD)),
                        new FormField(texts.get("settings.dayrules.limit"), limit)
                                .telling(model.messages().faultOf(DayRulesModel.LIMIT_FIELD))),
                SettingsForms.hint(texts.get("settings.dayrules.hint")),
                new MessageList(model.messages(), texts.language()),
                Layouts.flow(ActionButton.secondary(texts.get("settings.dayrules.save"))
                        .onPress(model::save)));
    }

    Node autoLock(AutoLockModel model) {
        return SettingsForms.card(
                texts.get("settings.autolock"),
                SettingsForms.field(texts.get("settings.autolock.minutes"), model.minutesProperty())
                        .telling(model.messages().faultOf(AutoLockModel.TOPIC)),
                SettingsForms.hint(texts.get("settings.autolock.hint")),
                new MessageList(model.messages(), texts.language()),
                Layouts.flow(ActionButton.secondary(texts.get("settings.autolock.save"))
                        .onPress(model::save)));
    }

    /// @param restore leaves the shop to put a backup in its place
    /// @param mayRestore whether this person may
    Node backup(BackupModel model, Runnable restore, BooleanSupplier mayRestore) {
        var from = ActionButton.quiet(texts.get("settings.backup.from"))
                .with(MaterialDesignB.BACKUP_RESTORE)
                .onPress(() -> {
                    if (mayRestore.getAsBoolean()) {
                        restore.run();
                    }
                });
        from.setVisible(model.isRestorable());
        from.setManaged(model.isRestorable());
        var elsewhere = ActionButton.quiet(texts.get("settings.backup.elsewhere"));
        elsewhere.onPress(() -> files.toSave(
                        elsewhere.getScene().getWindow(),
                        texts.get("settings.backup.elsewhere"),
                        FileName.of(texts.get("settings.backup.file"), "zip"))
                .ifPresent(model::backUpTo));
        return SettingsForms.card(
                texts.get("settings.backup"),
                TextLabel.body(model.location()).wrapped(),
                SettingsForms.hint(texts.get("settings.backup.hint")),
                restoring(model.isRestorable()),
                new MessageList(model.backupMessages(), texts.language()),
                Layouts.flow(
                        ActionButton.secondary(texts.get("settings.backup.now"))
                                .with(MaterialDesignC.CONTENT_SAVE_OUTLINE)
                                .onPress(model::backUp),
                        elsewhere,
                        from));
    }

    /// On a server, what a shop does instead.
    private Node restoring(boolean isRestorable) {
        var keys = isRestorable
                ? List.of("settings.backup.restore")
                : List.of(
                        "settings.backup.server.restore", "settings.backup.server.lost", "settings.backup.server.look");
        return Layouts.column(
                8, keys.stream().map(key -> SettingsForms.hint(texts.get(key))).toArray(Node[]::new));
    }

    Node journal(BackupModel model, Node keyCopy) {
        return SettingsForms.card(
                texts.get("settings.journal"),
                SettingsForms.hint(texts.get("settings.journal.hint")),
                new MessageList(model.journalMessages(), texts.language()),
                Layouts.flow(ActionButton.secondary(texts.get("settings.journal.verify"))
                        .with(MaterialDesignS.SHIELD_CHECK_OUTLINE)
                        .onPress(model::verify)),
                keyCopy);
    }
}
