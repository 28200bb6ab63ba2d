package org.comptoir.desktop.mailings.audience;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.PhraseChip;
import org.comptoir.desktop.ui.field.DayField;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// A condition as part of the sentence: `et qui [ne sont pas venus] depuis [4 mois]`.
final class ConditionRow extends HBox {

    private static final List<Integer> MONTHS = List.of(1, 2, 3, 4, 6, 9, 12, 18, 24, 36);

    private final AudienceModel model;
    private final Condition condition;
    private final Texts texts;
    private final Formats formats;

    ConditionRow(AudienceModel model, Condition condition, boolean first, Texts texts, Formats formats) {
        this.model = model;
        this.condition = condition;
        this.texts = texts;
        this.formats = formats;
        getStyleClass().addAll("condition-row", "gap-8");
        if (first) {
            getChildren()
                    .add(TextLabel.strong(texts.get("mailingscreen.who.first")).whole());
        } else {
            getChildren().addAll(PhraseChip.and(texts.get("mailingscreen.who.and")), subjectLabel());
        }
        getChildren()
                .add(Choices.chip(
                        condition.kind().label(texts),
                        model.kinds(),
                        kind -> kind.label(texts),
                        kind -> model.change(condition, kind)));
        var joint = condition.kind().joint(texts);
        if (!joint.isBlank()) {
            getChildren().add(TextLabel.strong(joint).whole());
        }
        getChildren().addAll(values());
        getChildren()
                .addAll(
                        Layouts.spring(),
                        ActionButton.quietIcon(MaterialDesignC.CLOSE, texts.get("mailingscreen.who.remove"))
                                .onPress(() -> model.remove(condition)));
    }

    private TextLabel subjectLabel() {
        return TextLabel.strong(texts.get("mailingscreen.who.who")).whole();
    }

    private List<Node> values() {
        return switch (condition.kind()) {
            case BOUGHT_WITHIN, NOT_SEEN_FOR -> List.of(months());
            case BIRTHDAY -> List.of(month());
            case LANGUAGE -> List.of(language());
            case TAG -> List.of(typed(texts.get("mailingscreen.who.tag"), "condition-words"));
            case TOWN -> List.of(typed(texts.get("mailingscreen.who.town"), "condition-words"));
            case POINTS -> List.of(typed("500", "condition-count"), unit("mailingscreen.who.points"));
            case SPENT -> List.of(amount(), unit("mailingscreen.who.months12"));
            case FIELD -> List.of(new FieldQuestionRow(condition.question(), model.fields(), texts));
            case NOT_SEEN_SINCE -> List.of(day(condition.fromProperty()));
            case BOUGHT_BETWEEN ->
                List.of(day(condition.fromProperty()), unit("mailingscreen.who.till"), day(condition.toProperty()));
        };
    }

    private TextLabel unit(String key) {
        return TextLabel.strong(texts.get(key)).whole();
    }

    private Node months() {
        var chip = Choices.chip("", MONTHS, this::monthsInWords, condition.monthsProperty()::set);
        condition.monthsProperty().subscribe(count -> chip.setText(monthsInWords(count.intValue())));
        return chip;
    }

    private String monthsInWords(int count) {
        return texts.get("mailingscreen.who.months", count);
    }

    private Node month() {
        var chip = Choices.chip("", List.of(Month.values()), this::monthInWords, condition.monthProperty()::set);
        condition.monthProperty().subscribe(month -> chip.setText(monthInWords(month)));
        return chip;
    }

    private String monthInWords(Month month) {
        return month.getDisplayName(
                TextStyle.FULL_STANDALONE, formats.language().locale());
    }

    private Node language() {
        var spoken = Arrays.stream(Language.values()).map(Language::code).toList();
        var chip = Choices.chip("", spoken, this::languageInWords, condition.languageProperty()::set);
        condition.languageProperty().subscribe(code -> chip.setText(languageInWords(code)));
        return chip;
    }

    private String languageInWords(String code) {
        return Locale.of(code).getDisplayLanguage(formats.language().locale());
    }

    private Node typed(String prompt, String width) {
        TextField field = FormField.text(condition.wordsProperty());
        field.setPromptText(prompt);
        field.setAccessibleText(condition.kind().label(texts));
        field.getStyleClass().addAll("plain-field", width);
        return field;
    }

    private Node amount() {
        var field = new MoneyField(formats);
        field.valueProperty().bindBidirectional(condition.amountProperty());
        field.setAccessibleText(condition.kind().label(texts));
        field.getStyleClass().add("condition-count");
        return field;
    }

    private Node day(ObjectProperty<@Nullable LocalDate> value) {
        var picker = new DayField(formats);
        picker.valueProperty().bindBidirectional(value);
        picker.getEditor().setAccessibleText(condition.kind().label(texts));
        picker.getStyleClass().add("condition-day");
        return picker;
    }
}
