package org.comptoir.desktop.settings;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.settings.ShopModel.Part;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.shell.LogoFile;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.LinkText;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FieldChecks;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The cards for the shop's details and its VAT rates.
final class ShopCards {

    private static final double LOGO_WIDTH = 240;
    private static final double LOGO_HEIGHT = 80;

    private final ShopModel model;
    private final LogoModel logo;
    private final VatRatesModel rates;
    private final Texts texts;
    private final Formats formats;
    private final FileChoice files;
    private final FieldChecks checks = new FieldChecks();

    ShopCards(ShopModel model, LogoModel logo, VatRatesModel rates, Texts texts, Formats formats, FileChoice files) {
        this.model = model;
        this.logo = logo;
        this.rates = rates;
        this.texts = texts;
        this.formats = formats;
        this.files = files;
    }

    Node shop() {
        var language = new VBox();
        model.languageProperty()
                .subscribe(now -> language.getChildren()
                        .setAll(ChipChoice.of(
                                List.of(Language.values()),
                                now,
                                option -> texts.get("settings.language." + option.code()),
                                model.languageProperty()::set)));
        return SettingsForms.card(
                texts.get("settings.shop"),
                new FieldRow(field(Part.NAME), field(Part.TILL)),
                field(Part.STREET),
                new FieldRow(field(Part.POSTCODE), field(Part.TOWN)),
                new FieldRow(field(Part.PHONE), field(Part.EMAIL)),
                new FieldRow(field(Part.VAT), field(Part.REGISTRATION)),
                TextLabel.small(texts.get("settings.language")),
                language,
                new FieldRow(area(Part.HEADER), area(Part.FOOTER)),
                new MessageList(model.messages(), texts.language()),
                Layouts.flow(
                        ActionButton.secondary(texts.get("settings.shop.save")).onPress(this::save)),
                Layouts.hairline(),
                preview(),
                new MessageList(logo.messages(), texts.language()),
                Layouts.flow(
                        chooseLogo(),
                        ActionButton.quiet(texts.get("settings.logo.none")).onPress(logo::remove)));
    }

    private void save() {
        if (checks.areRight()) {
            model.save();
        }
    }

    /// The logo as printed, or a placeholder.
    private Node preview() {
        var none = TextLabel.small(texts.get("settings.logo.missing")).muted();
        var shown = new StackPane(none);
        shown.setAlignment(Pos.CENTER_LEFT);
        logo.logoProperty().subscribe(picture -> {
            if (picture == null) {
                shown.getChildren().setAll(none);
            } else {
                var content = new ByteArrayInputStream(picture.content());
                var image = new ImageView(new Image(content, LOGO_WIDTH, LOGO_HEIGHT, true, true));
                image.setAccessibleText(texts.get("settings.logo.shown"));
                shown.getChildren().setAll(image);
            }
        });
        return shown;
    }

    private Node chooseLogo() {
        var button = ActionButton.quiet(texts.get("settings.logo.choose")).with(MaterialDesignF.FILE_IMAGE_OUTLINE);
        return button.onPress(() -> files.toOpen(
                        button.getScene().getWindow(),
                        texts.get("settings.logo.choose"),
                        texts.get("settings.logo.kinds"),
                        LogoFile.ENDINGS)
                .ifPresent(logo::choose));
    }

    private Node field(Part part) {
        return checks.field(name(part), FormField.text(model.part(part)), text -> model.fault(part, text));
    }

    private Node area(Part part) {
        return SettingsForms.area(name(part), model.part(part));
    }

    private String name(Part part) {
        return texts.get("settings.shop." + part.name().toLowerCase(java.util.Locale.ROOT));
    }

    Node taxes() {
        var code = new SimpleStringProperty("");
        var rate = new SimpleStringProperty("");
        var label = new SimpleStringProperty("");
        var rows = new VBox();
        rates.rates()
                .subscribe(() -> rows.getChildren()
                        .setAll(rates.rates().stream()
                                .map(any -> row(any, () -> {
                                    code.set(any.code().value());
                                    rate.set(any.rate().toDecimal());
                                    label.set(any.label());
                                }))
                                .toList()));
        return SettingsForms.card(
                texts.get("settings.tax"),
                SettingsForms.hint(texts.get("settings.tax.hint")),
                rows,
                new FieldRow(
                        SettingsForms.field(texts.get("settings.tax.code"), code)
                                .telling(rates.messages().faultOf(VatRatesModel.CODE)),
                        SettingsForms.field(texts.get("settings.tax.rate"), rate)
                                .telling(rates.messages().faultOf(VatRatesModel.RATE)),
                        SettingsForms.field(texts.get("settings.tax.label"), label)
                                .telling(rates.messages().faultOf(VatRatesModel.LABEL))),
                new MessageList(rates.messages(), texts.language()),
                Layouts.flow(ActionButton.secondary(texts.get("settings.tax.save"))
                        .onPress(() -> rates.save(code.get(), rate.get(), label.get()))));
    }

    private Node row(VatRatesModel.Rate rate, Runnable edit) {
        var row = Layouts.row(
                12,
                TextLabel.body(rate.code().value()).semibold().whole(),
                Layouts.growing(TextLabel.body(rate.label())),
                TextLabel.body(formats.percent(rate.rate())).medium().whole(),
                new LinkText(texts.get("settings.change"), edit));
        row.getStyleClass().add("settings-row");
        return row;
    }
}
