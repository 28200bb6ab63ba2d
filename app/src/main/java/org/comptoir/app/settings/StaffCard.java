package org.comptoir.app.settings;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.comptoir.app.ui.ActionButton;
import org.comptoir.app.ui.Avatar;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.LinkText;
import org.comptoir.app.ui.Tag;
import org.comptoir.app.ui.Words;
import org.comptoir.app.ui.field.FormField;
import org.comptoir.app.ui.notice.SaidBars;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.pos.text.Texts;

/// The people of the shop, and one's own PIN.
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
        var hire = ActionButton.secondary(texts.get("settings.staff.hire")).onPress(() -> {
            model.hire(name.getText(), role.get(), pin.getText().toCharArray());
            pin.clear();
        });
        return Forms.card(
                texts.get("settings.staff"),
                rows,
                Words.strong(texts.get("settings.staff.new")),
                Forms.beside(
                        new FormField(texts.get("settings.staff.name"), name),
                        new FormField(texts.get("settings.staff.pin"), pin)),
                Forms.choice(List.of(Role.values()), role.get(), this::name, role::set),
                new SaidBars(model.said(), texts.get("settings.dismiss")),
                Box.row(8, hire));
    }

    Node ownPin() {
        var pin = new PasswordField();
        return Forms.card(
                texts.get("settings.pin"),
                Forms.hint(texts.get("settings.pin.hint")),
                Forms.beside(new FormField(texts.get("settings.staff.pin"), pin), Box.spring()),
                new SaidBars(model.said(), texts.get("settings.dismiss")),
                Box.row(
                        8,
                        ActionButton.secondary(texts.get("settings.pin.change")).onPress(() -> {
                            model.changePin(model.me().id(), pin.getText().toCharArray());
                            pin.clear();
                        })));
    }

    private void showPeople() {
        rows.getChildren().setAll(model.members().stream().map(this::row).toList());
    }

    private Node row(StaffMember member) {
        var row = Box.row(
                12,
                Avatar.staff(member.name(), 36),
                Box.growing(Box.stacked(
                        Words.body(member.name()).medium(),
                        Words.caption(name(member.role())).muted())));
        if (member.active()) {
            row.getChildren()
                    .addAll(
                            new LinkText(texts.get("settings.staff.role"), () -> askRole(row, member)),
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
                Box.row(
                        12,
                        Box.growing(Words.body(member.name()).medium()),
                        Forms.choice(
                                List.of(Role.values()),
                                member.role(),
                                this::name,
                                chosen -> model.changeRole(member.id(), chosen))));
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
                Box.row(
                        12,
                        Words.body(member.name()).medium(),
                        Box.growing(pin),
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

    private String name(Role any) {
        return staff.get("staff.role." + any.name().toUpperCase(Locale.ROOT));
    }
}
