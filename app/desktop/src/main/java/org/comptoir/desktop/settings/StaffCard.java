package org.comptoir.desktop.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.LinkText;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FieldChecks;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// The staff of the shop, and the user's own PIN and language.
final class StaffCard {

    private final StaffModel model;
    private final Texts texts;
    private final Texts staff;
    private final VBox rows = new VBox();
    private final SimpleObjectProperty<Role> role = new SimpleObjectProperty<>(Role.CASHIER);

    StaffCard(StaffModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        staff = Texts.of("staff", texts.language());
    }

    Node people() {
        model.members().subscribe(this::showPeople);
        var name = new TextField();
        var pin = new PasswordField();
        var checks = new FieldChecks();
        var hire = ActionButton.secondary(texts.get("settings.staff.hire")).onPress(() -> {
            if (checks.areRight()) {
                model.hire(name.getText(), role.get(), pin.getText().toCharArray());
                pin.clear();
            }
        });
        return SettingsForms.card(
                texts.get("settings.staff"),
                rows,
                TextLabel.strong(texts.get("settings.staff.new")),
                new FieldRow(
                        checks.field(texts.get("settings.staff.name"), name, model::nameFault),
                        checks.field(texts.get("settings.staff.pin"), pin, model::pinFault)),
                ChipChoice.of(List.of(Role.values()), role.get(), this::name, role::set),
                new MessageList(model.messages(), texts.language()),
                Layouts.row(8, hire));
    }

    Node own() {
        var languages = new VBox();
        model.members()
                .subscribe(() ->
                        model.own().ifPresent(me -> languages.getChildren().setAll(languages(me))));
        var pin = new PasswordField();
        var checks = new FieldChecks();
        return SettingsForms.card(
                texts.get("settings.pin"),
                SettingsForms.hint(texts.get("settings.pin.hint")),
                new FieldRow(checks.field(texts.get("settings.staff.pin"), pin, model::pinFault), Layouts.spring()),
                TextLabel.small(texts.get("settings.staff.language")),
                languages,
                new MessageList(model.messages(), texts.language()),
                Layouts.flow(ActionButton.secondary(texts.get("settings.pin.change"))
                        .onPress(() -> {
                            if (checks.areRight()) {
                                model.changePin(model.me().id(), pin.getText().toCharArray());
                                pin.clear();
                            }
                        })));
    }

    private void showPeople() {
        rows.getChildren().setAll(model.members().stream().map(this::row).toList());
    }

    private Node row(StaffMember member) {
        var row = Layouts.row(
                12,
                Avatar.staff(member.name(), 36),
                Layouts.growing(Layouts.stacked(
                        TextLabel.body(member.name()).medium(),
                        TextLabel.caption(name(member.role())).muted())));
        if (member.active()) {
            row.getChildren()
                    .addAll(
                            new LinkText(texts.get("settings.staff.role"), () -> askRole(row, member)),
                            new LinkText(texts.get("settings.staff.language"), () -> askLanguage(row, member)),
                            new LinkText(texts.get("settings.staff.repin"), () -> askPin(row, member)),
                            new LinkText(texts.get("settings.staff.dismiss"), () -> model.dismiss(member.id())));
        } else {
            row.getChildren()
                    .addAll(
                            new Tag(Tag.Kind.LINE, texts.get("settings.staff.left")),
                            new LinkText(texts.get("settings.staff.return"), () -> model.takeBack(member.id())));
        }
        row.getStyleClass().add("settings-row");
        return row;
    }

    private void askRole(Node row, StaffMember member) {
        replace(
                row,
                Layouts.row(
                        12,
                        Layouts.growing(TextLabel.body(member.name()).medium()),
                        ChipChoice.of(
                                List.of(Role.values()),
                                member.role(),
                                this::name,
                                chosen -> model.changeRole(member.id(), chosen))));
    }

    private void askLanguage(Node row, StaffMember member) {
        replace(
                row,
                Layouts.row(12, Layouts.growing(TextLabel.body(member.name()).medium()), languages(member)));
    }

    private Node languages(StaffMember member) {
        var choices = Stream.concat(
                        Stream.of(Optional.<Language>empty()),
                        Arrays.stream(Language.values()).map(Optional::of))
                .toList();
        return ChipChoice.of(
                choices,
                Optional.ofNullable(member.language()),
                each -> each.map(language -> texts.get("settings.language." + language.code()))
                        .orElseGet(() -> texts.get("settings.staff.language.shop")),
                chosen -> model.changeLanguage(member.id(), chosen.orElse(null)));
    }

    private void askPin(Node row, StaffMember member) {
        var pin = new PasswordField();
        pin.getStyleClass().add("plain-field");
        pin.setPromptText(texts.get("settings.staff.pin"));
        pin.setAccessibleText(texts.get("settings.staff.pin"));
        Runnable keep = () -> model.changePin(member.id(), pin.getText().toCharArray());
        pin.setOnAction(event -> keep.run());
        replace(
                row,
                Layouts.row(
                        12,
                        TextLabel.body(member.name()).medium(),
                        Layouts.growing(pin),
                        ActionButton.secondary(texts.get("settings.pin.change")).onPress(keep),
                        ActionButton.quiet(texts.get("settings.cancel")).onPress(this::showPeople)));
        pin.requestFocus();
    }

    private void replace(Node row, Node other) {
        other.getStyleClass().add("settings-row");
        var place = rows.getChildren().indexOf(row);
        if (place >= 0) {
            rows.getChildren().set(place, other);
        }
    }

    private String name(Role role) {
        return staff.get("staff.role." + role.name().toUpperCase(Locale.ROOT));
    }
}
