package org.comptoir.desktop.mailings.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.comptoir.customers.field.OwnField;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.PhraseChip;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Texts;

/// The field, the question and what is asked for, as parts of the sentence: `[Activité] [est] [épicerie fine]`.
final class FieldQuestionRow extends HBox {

    private final FieldQuestion question;
    private final List<OwnField> fields;
    private final Texts texts;
    private Subscription following = Subscription.EMPTY;
    private PhraseChip choicesChip = new PhraseChip("");

    /// @param fields that can be asked
    FieldQuestionRow(FieldQuestion question, List<OwnField> fields, Texts texts) {
        this.question = question;
        this.fields = fields;
        this.texts = texts;
        getStyleClass().addAll("condition-row", "gap-8");
        show();
        sceneProperty().subscribe(scene -> follow(scene != null));
    }

    /// Only while it is shown, so that the question does not keep each row that was ever shown.
    private void follow(boolean isShown) {
        following.unsubscribe();
        following = isShown
                ? question.fieldProperty()
                        .subscribe(ignored -> show())
                        .and(question.asksProperty().subscribe((before, now) -> show()))
                        .and(question.choicesProperty().subscribe(this::showChosen))
                : Subscription.EMPTY;
    }

    private void showChosen(List<Long> chosen) {
        var about = question.fieldProperty().get();
        if (about != null) {
            choicesChip.setText(labels(about, chosen));
        }
    }

    private void show() {
        var parts = new ArrayList<Node>();
        var about = question.fieldProperty().get();
        var name = about == null ? texts.get("mailingscreen.field.choose") : about.name();
        parts.add(Choices.chip(name, fields, OwnField::name, question::about));
        if (about != null) {
            parts.add(Choices.chip(
                    words(question.asksProperty().get()),
                    question.offered(),
                    this::words,
                    question.asksProperty()::set));
            parts.addAll(values(about));
        }
        getChildren().setAll(parts);
    }

    private String words(FieldQuestion.Asks asks) {
        return texts.get("mailingscreen.field.asks." + asks.name().toLowerCase(Locale.ROOT));
    }

    private List<Node> values(OwnField about) {
        return switch (question.asksProperty().get()) {
            case CONTAINS, SAYS -> List.of(typed(about, question.firstProperty(), "condition-words"));
            case BETWEEN ->
                List.of(
                        typed(about, question.firstProperty(), "condition-count"),
                        TextLabel.strong(texts.get("mailingscreen.who.till")).whole(),
                        typed(about, question.lastProperty(), "condition-count"));
            case CHOSEN -> List.of(choices(about));
            case YES, NO, KNOWN, UNKNOWN -> List.of();
        };
    }

    private static Node typed(OwnField about, StringProperty value, String width) {
        var input = FormField.text(value);
        input.setAccessibleText(about.name());
        input.getStyleClass().addAll("plain-field", width);
        return input;
    }

    private Node choices(OwnField about) {
        var chip = new PhraseChip(labels(about, question.choicesProperty().get()));
        choicesChip = chip;
        var menu = new ContextMenu();
        for (var choice : about.choices()) {
            var item = new CheckMenuItem(choice.label());
            item.setSelected(question.choicesProperty().get().contains(choice.id()));
            item.setOnAction(event -> question.toggle(choice.id()));
            menu.getItems().add(item);
        }
        chip.setOnAction(event -> menu.show(chip, Side.BOTTOM, 0, 4));
        return chip;
    }

    private String labels(OwnField about, List<Long> chosen) {
        return Optional.of(about.choices().stream()
                        .filter(choice -> chosen.contains(choice.id()))
                        .map(choice -> choice.label())
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> texts.get("mailingscreen.field.choose"));
    }
}
