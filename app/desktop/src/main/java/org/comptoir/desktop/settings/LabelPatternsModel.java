package org.comptoir.desktop.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.scan.Ean;
import org.comptoir.pos.scan.LabelMeasure;
import org.comptoir.pos.scan.LabelPattern;
import org.comptoir.pos.scan.LabelPatterns;
import org.comptoir.pos.scan.ScaleLabel;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;

/// The forms of the labels of the shop's scales, and a field to try a code in.
final class LabelPatternsModel {

    /// The field of a new form.
    static final String MASK = "mask";

    private static final String TOPIC = "label patterns";

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Texts texts;
    private final ObjectProperty<LabelPatterns> patterns =
            new SimpleObjectProperty<>(this, "patterns", LabelPatterns.DEFAULT);
    private final ObjectProperty<LabelMeasure> measure =
            new SimpleObjectProperty<>(this, "measure", LabelMeasure.WEIGHT);
    private final StringProperty mask = new SimpleStringProperty(this, "mask", "");
    private final StringProperty tried = new SimpleStringProperty(this, "tried", "");
    private final StringBinding meaning = Bindings.createStringBinding(this::explain, tried, patterns);
    private final PageMessages messages = new PageMessages();

    LabelPatternsModel(ScreenContext context, ShopSettings settings) {
        this.context = context;
        this.settings = settings;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks()
                .of(() -> LabelPatterns.of(settings::get))
                .onSuccess(patterns::set)
                .start();
    }

    /// Adds the typed form.
    void add() {
        messages.dismissAll();
        var typed = mask.get().strip();
        var problem = LabelPattern.problem(measure.get(), typed);
        if (problem.isPresent()) {
            messages.fault(MASK, text(problem.get()));
            return;
        }
        var added = new LabelPattern(measure.get(), typed);
        var other = patterns.get().overlapping(added);
        if (other.isPresent()) {
            messages.fault(
                    MASK, texts.get("settings.labels.overlap", other.get().mask()));
        } else if (patterns.get().list().size() == LabelPatterns.MAX_PATTERNS) {
            messages.fault(MASK, texts.get("settings.labels.full", LabelPatterns.MAX_PATTERNS));
        } else {
            keep(patterns.get().with(added));
            mask.set("");
        }
    }

    void remove(LabelPattern pattern) {
        messages.dismissAll();
        keep(patterns.get().without(pattern));
    }

    private void keep(LabelPatterns changed) {
        context.act(by -> settings.putAudited(by, LabelPatterns.NOTE, changed.text()))
                .onSuccess(done -> {
                    messages.done(TOPIC, Message.of(texts.get("settings.saved")));
                    load();
                })
                .start();
    }

    private String text(LabelPattern.Problem problem) {
        return switch (problem) {
            case FORM -> texts.get("settings.labels.fault.form");
            case LENGTH -> texts.get("settings.labels.fault.length");
            case NO_ARTICLE -> texts.get("settings.labels.fault.article");
            case NO_MEASURE -> texts.get("settings.labels.fault.measure");
            case TOO_MANY_DECIMALS -> texts.get("settings.labels.fault.decimals");
        };
    }

    private String explain() {
        var code = tried.get().strip();
        if (code.isEmpty()) {
            return "";
        }
        if (!Ean.isInStore(code)) {
            return texts.get("settings.labels.try.none");
        }
        return patterns.get().read(code).map(this::explain).orElseGet(() -> texts.get("settings.labels.try.unknown"));
    }

    private String explain(ScaleLabel label) {
        return switch (label.measure()) {
            case WEIGHT ->
                texts.get(
                        "settings.labels.try.weight",
                        label.shortArticle(),
                        context.formats().quantity(label.weight()),
                        label.articleBarcode());
            case PRICE ->
                texts.get(
                        "settings.labels.try.price",
                        label.shortArticle(),
                        context.formats().money(label.price()),
                        label.articleBarcode());
        };
    }

    ObjectProperty<LabelPatterns> patternsProperty() {
        return patterns;
    }

    ObjectProperty<LabelMeasure> measureProperty() {
        return measure;
    }

    StringProperty maskProperty() {
        return mask;
    }

    /// A code to try.
    StringProperty triedProperty() {
        return tried;
    }

    /// What the code to try means; empty while there is none.
    StringBinding meaningBinding() {
        return meaning;
    }

    PageMessages messages() {
        return messages;
    }
}
