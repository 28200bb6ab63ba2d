package org.comptoir.desktop.settings;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.comptoir.customers.dav.DavDirection;
import org.comptoir.customers.dav.OnDeletion;
import org.comptoir.customers.dav.link.DavKind;
import org.comptoir.customers.dav.merge.CardField;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.dav.DavDesk;
import org.comptoir.shop.dav.DavRhythm;
import org.comptoir.shop.dav.DavText;

/// The server of an address book and a calendar as fields, how the last exchange ended, and what waits to be settled.
final class DavForm extends VBox {

    private final DavModel model;
    private final Texts texts;
    private final Formats formats;
    private final DavText words;
    private final VBox runs = Layouts.column(4);
    private final VBox conflicts = Layouts.column(12);

    DavForm(DavModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        words = new DavText(texts.language());
        getStyleClass().add("gap-12");
        var password = new PasswordField();
        password.textProperty().bindBidirectional(model.passwordProperty());
        getChildren()
                .addAll(
                        SettingsForms.hint(texts.get("settings.dav.hint")),
                        SettingsForms.field(texts.get("settings.dav.address"), model.addressProperty()),
                        new FieldRow(
                                SettingsForms.field(texts.get("settings.dav.user"), model.userProperty()),
                                new FormField(texts.get("settings.dav.password"), password)),
                        Layouts.flow(ActionButton.quiet(texts.get("settings.dav.search"))
                                .onPress(model::search)),
                        choice("settings.dav.book", collections(DavKind.BOOK, model.bookProperty())),
                        choice("settings.dav.calendar", collections(DavKind.CALENDAR, model.calendarProperty())),
                        choice("settings.dav.direction", directions()),
                        choice("settings.dav.deletion", deletions()),
                        choice("settings.dav.rhythm", rhythms()),
                        choice("settings.dav.who", who()),
                        SettingsForms.shownWhile(
                                model.whoProperty().isNotEqualTo(DavModel.Who.ALL),
                                SettingsForms.field(texts.get("settings.dav.who.name"), model.whoNameProperty())),
                        choice("settings.dav.fields", fields()),
                        SettingsForms.hint(texts.get("settings.dav.fields.hint")),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.flow(
                                ActionButton.secondary(texts.get("settings.dav.save"))
                                        .onPress(model::save),
                                ActionButton.quiet(texts.get("settings.dav.exchange"))
                                        .onPress(model::exchange)),
                        runs,
                        conflicts);
        model.standingProperty().subscribe(this::show);
    }

    private Node choice(String key, Node chips) {
        return Layouts.stacked(TextLabel.small(texts.get(key)).muted(), chips);
    }

    /// Drawn anew when the server was asked, and when another is chosen.
    private Node collections(DavKind kind, StringProperty chosen) {
        var place = new VBox();
        Runnable draw = () -> place.getChildren()
                .setAll(ChipChoice.of(model.offered(kind, chosen.get()), chosen.get(), model::name, chosen::set));
        model.foundProperty().subscribe(draw);
        chosen.subscribe(draw);
        draw.run();
        return place;
    }

    private Node directions() {
        return SettingsForms.chips(
                List.of(DavDirection.values()),
                model.directionProperty(),
                one -> texts.get("settings.dav.direction." + one));
    }

    private Node deletions() {
        return SettingsForms.chips(
                List.of(OnDeletion.values()),
                model.onDeletionProperty(),
                one -> texts.get("settings.dav.deletion." + one));
    }

    private Node rhythms() {
        return SettingsForms.chips(
                List.of(DavRhythm.values()), model.rhythmProperty(), one -> texts.get("settings.dav.rhythm." + one));
    }

    private Node who() {
        return SettingsForms.chips(
                List.of(DavModel.Who.values()), model.whoProperty(), one -> texts.get("settings.dav.who." + one));
    }

    private Node fields() {
        var boxes = CardField.CHOSEN.stream()
                .map(field -> {
                    var box = new CheckBox(words.field(DavKind.BOOK, field.name()));
                    model.fieldsProperty().subscribe(chosen -> box.setSelected(chosen.contains(field)));
                    box.setOnAction(event -> model.share(field, box.isSelected()));
                    return box;
                })
                .toArray(Node[]::new);
        return Layouts.flow(boxes);
    }

    private void show(DavModel.Standing standing) {
        runs.getChildren().clear();
        for (var one : standing.runs()) {
            var when = one.lastRun();
            if (when == null) {
                continue;
            }
            var run = DavDesk.last(one);
            var problem = run.problem();
            var line = TextLabel.small(formats.dateTime(when) + "  " + words.run(one.kind(), run))
                    .wrapped();
            runs.getChildren()
                    .add(
                            problem == null
                                    ? line
                                    : Layouts.stacked(
                                            line,
                                            TextLabel.caption(words.problem(problem))
                                                    .muted()
                                                    .wrapped()));
        }
        conflicts.getChildren().clear();
        if (!standing.conflicts().isEmpty()) {
            conflicts
                    .getChildren()
                    .add(TextLabel.small(texts.get(
                                    "settings.dav.conflicts",
                                    standing.conflicts().size()))
                            .semibold());
        }
        standing.conflicts()
                .forEach(conflict -> conflicts.getChildren().add(new DavConflictForm(conflict, texts, words, model)));
    }
}
