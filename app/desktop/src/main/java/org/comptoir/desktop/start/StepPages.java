package org.comptoir.desktop.start;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.shell.LogoFile;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.field.FieldChecks;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.settings.ProfileField;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The fields of each step.
final class StepPages {

    private static final List<String> COUNTRIES = List.of("FR", "IT");

    private final FirstRunModel model;
    private final Texts texts;
    private final FileChoice files;
    private final Runnable demo;
    private final Runnable join;
    private final Runnable restore;
    private final FieldChecks checks;

    /// @param checks receives the fields that are checked
    StepPages(
            FirstRunModel model,
            Texts texts,
            FileChoice files,
            Runnable demo,
            Runnable join,
            Runnable restore,
            FieldChecks checks) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        this.demo = demo;
        this.join = join;
        this.restore = restore;
        this.checks = checks;
    }

    Node page(FirstRunModel.Step step) {
        return switch (step) {
            case LANGUAGE -> language();
            case SHOP -> shop();
            case VAT ->
                Layouts.column(
                        12,
                        checked("firstrun.vat.number", model.shop().vatNumberProperty(), ProfileField.VAT_NUMBER),
                        checked(
                                model.shop().countryProperty().get().equals("IT")
                                        ? "firstrun.vat.rea"
                                        : "firstrun.vat.siret",
                                model.shop().registrationProperty(),
                                ProfileField.REGISTRATION),
                        hint("firstrun.vat.hint"));
            case RECEIPT ->
                Layouts.column(
                        12,
                        area("firstrun.receipt.header", model.shop().headerProperty()),
                        area("firstrun.receipt.footer", model.shop().footerProperty()),
                        hint("firstrun.receipt.hint"));
            case LOGO -> logo();
            case OWNER -> owner();
        };
    }

    private Node language() {
        var group = new ToggleGroup();
        var chips = Layouts.row(8);
        for (var language : Language.values()) {
            var chip = Chip.plain(texts.get("firstrun.language." + language.code()));
            chip.setToggleGroup(group);
            chip.setSelected(language == model.languageProperty().get());
            chip.setOnAction(event -> model.languageProperty().set(language));
            chips.getChildren().add(chip);
        }
        return Layouts.column(
                16,
                chips,
                hint("firstrun.language.hint"),
                instead(
                        "firstrun.join.",
                        ActionButton.secondary(texts.get("firstrun.join.open"))
                                .with(MaterialDesignC.CASH_REGISTER)
                                .onPress(join),
                        ActionButton.secondary(texts.get("firstrun.restore.open"))
                                .with(MaterialDesignB.BACKUP_RESTORE)
                                .onPress(restore)),
                instead(
                        "firstrun.demo.",
                        ActionButton.secondary(texts.get("firstrun.demo.open"))
                                .with(MaterialDesignP.PLAY_OUTLINE)
                                .onPress(demo)));
    }

    /// What can be done instead of founding a shop.
    private Node instead(String key, ActionButton... ways) {
        var box = Layouts.column(
                8,
                TextLabel.cardTitle(texts.get(key + "title")),
                TextLabel.body(texts.get(key + "words")).muted().wrapped(),
                Layouts.flow(ways));
        box.getStyleClass().add("sunken-box");
        return box;
    }

    private Node shop() {
        var group = new ToggleGroup();
        var countries = Layouts.row(8);
        for (var code : COUNTRIES) {
            var chip = Chip.plain(texts.get("firstrun.country." + code));
            chip.setToggleGroup(group);
            chip.setSelected(code.equals(model.shop().countryProperty().get()));
            chip.setOnAction(event -> {
                chip.setSelected(true);
                model.chooseCountry(code);
                checks.recheck();
            });
            countries.getChildren().add(chip);
        }
        return Layouts.column(
                12,
                checked(
                        "firstrun.shop.name",
                        model.shop().nameProperty(),
                        typed -> model.checks().nameFault(typed)),
                field("firstrun.shop.street", model.shop().streetProperty()),
                new FieldRow(
                        checked("firstrun.shop.postcode", model.shop().postalCodeProperty(), ProfileField.POSTAL_CODE),
                        field("firstrun.shop.town", model.shop().townProperty())),
                new FieldRow(
                        checked("firstrun.shop.phone", model.shop().phoneProperty(), ProfileField.PHONE),
                        checked("firstrun.shop.email", model.shop().emailProperty(), ProfileField.EMAIL)),
                countries,
                hint("firstrun.country.hint"));
    }

    private Node logo() {
        var chosen = TextLabel.body("").medium();
        model.logoProperty()
                .subscribe(file -> chosen.setText(
                        file == null ? texts.get("firstrun.logo.none") : String.valueOf(file.getFileName())));
        var choose = ActionButton.secondary(texts.get("firstrun.logo.choose")).with(MaterialDesignF.FILE_IMAGE_OUTLINE);
        choose.onPress(() -> choose(choose));
        return Layouts.column(12, chosen, choose, hint("firstrun.logo.hint"));
    }

    private void choose(Region at) {
        files.toOpen(
                        at.getScene().getWindow(),
                        texts.get("firstrun.logo.choose"),
                        texts.get("firstrun.logo.kinds"),
                        LogoFile.ENDINGS)
                .ifPresent(model::chooseLogo);
    }

    private Node owner() {
        var pin = new PasswordField();
        pin.textProperty().bindBidirectional(model.pinProperty());
        var again = new PasswordField();
        again.textProperty().bindBidirectional(model.pinAgainProperty());
        return Layouts.column(
                12,
                checked(
                        "firstrun.owner.name",
                        model.ownerProperty(),
                        typed -> model.checks().ownerFault(typed)),
                new FieldRow(
                        checks.field(
                                texts.get("firstrun.owner.pin"),
                                pin,
                                typed -> model.checks().pinFault(typed)),
                        checks.field(
                                texts.get("firstrun.owner.again"),
                                again,
                                typed -> model.checks().repeatedPinFault(typed))),
                hint("firstrun.owner.hint"));
    }

    private FormField field(String key, StringProperty value) {
        return new FormField(texts.get(key), FormField.text(value));
    }

    private FormField checked(String key, StringProperty value, ProfileField field) {
        return checked(key, value, text -> model.checks().fault(field, text));
    }

    private FormField checked(String key, StringProperty value, UnaryOperator<String> fault) {
        return checks.field(texts.get(key), FormField.text(value), fault);
    }

    private FormField area(String key, StringProperty value) {
        var area = new TextArea();
        area.textProperty().bindBidirectional(value);
        area.setPrefRowCount(3);
        return new FormField(texts.get(key), area);
    }

    private Node hint(String key) {
        return TextLabel.small(texts.get(key)).muted().wrapped();
    }
}
