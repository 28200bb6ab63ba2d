package org.comptoir.desktop.importing;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.comptoir.desktop.importing.source.FileImport;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.MessageBar;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The meaning of each column of a table, with sample values.
final class MappingView extends VBox {

    private final ImportModel model;
    private final FileImport fileImport;
    private final Texts texts;

    MappingView(ImportModel model, FileImport fileImport, Texts texts) {
        this.model = model;
        this.fileImport = fileImport;
        this.texts = texts;
        getStyleClass().add("gap-16");
        charset(model, texts).forEach(getChildren()::add);
        if (!fileImport.isUsable()) {
            getChildren()
                    .add(new MessageBar(
                            Level.WARNING,
                            Message.of(texts.get("importing.unusable"), texts.get("importing.unusable.do"))));
        }
        var card = new Card(DryRunReportView.head(fileImport, texts), Layouts.hairline(), columns());
        fileImport.otherwise().ifPresent(otherwise -> card.getChildren().add(otherwise(otherwise)));
        memory().ifPresent(card.getChildren()::add);
        var go = ActionButton.accent(texts.get("importing.try")).trailing(MaterialDesignA.ARROW_RIGHT);
        go.onPress(model::attempt);
        go.setDisable(!fileImport.isUsable());
        card.getChildren().add(Layouts.row(8, other(model, texts), Layouts.spring(), go));
        getChildren().add(card);
    }

    private Optional<Node> memory() {
        if (fileImport.isRemembered()) {
            return Optional.of(Layouts.row(
                    8,
                    Layouts.growing(TextLabel.small(texts.get("importing.remembered"))
                            .muted()
                            .wrapped()),
                    ActionButton.quiet(texts.get("importing.forget")).onPress(model::forget)));
        }
        return fileImport.canRemember()
                ? Optional.of(Layouts.row(
                        8,
                        Layouts.growing(TextLabel.small(texts.get("importing.remember.why"))
                                .muted()
                                .wrapped()),
                        ActionButton.secondary(texts.get("importing.remember")).onPress(model::remember)))
                : Optional.empty();
    }

    /// Leaves this list out: for the next one of the file or of several files, or for another file.
    static ActionButton other(ImportModel model, Texts texts) {
        return model.nextName().isEmpty()
                ? ActionButton.quiet(texts.get("importing.other")).onPress(model::startAgain)
                : ActionButton.quiet(texts.get("importing.skip", model.nextName()))
                        .onPress(model::next);
    }

    /// The charset selection, if the file does not determine it.
    static List<Node> charset(ImportModel model, Texts texts) {
        var sample = model.accents();
        if (model.charsets().isEmpty() || sample.isEmpty()) {
            return List.of();
        }
        var choice = new ComboBox<Charset>();
        choice.getItems().setAll(model.charsets());
        choice.setValue(model.charset());
        choice.getStyleClass().add("plain-field");
        choice.setAccessibleText(texts.get("importing.charset"));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Charset charset) {
                return texts.get("importing.charset." + charset.name());
            }

            @Override
            public Charset fromString(String text) {
                throw new UnsupportedOperationException("Charsets are chosen, not typed");
            }
        });
        choice.setOnAction(event -> model.charset(choice.getValue()));
        var bar = new MessageBar(
                Level.WARNING,
                Message.of(texts.get("importing.charset", sample), texts.get("importing.charset.do"))
                        .withIcon(MaterialDesignA.ALPHABETICAL_VARIANT));
        bar.getChildren().add(choice);
        return List.of(bar);
    }

    private Node columns() {
        var grid = new GridPane();
        grid.getStyleClass().add("mapping-grid");
        grid.addRow(
                0,
                TextLabel.caption(texts.get("importing.column")).muted(),
                TextLabel.caption(texts.get("importing.meaning")).muted(),
                TextLabel.caption(texts.get("importing.samples")).muted());
        var columns = fileImport.columns();
        for (var i = 0; i < columns.size(); i++) {
            var index = i;
            var column = columns.get(i);
            var heading = column.heading().isBlank() ? texts.get("importing.unnamed", i + 1) : column.heading();
            var choice = choice(heading, fileImport.choices(), column.choice(), chosen -> model.choose(index, chosen));
            choice.getStyleClass().add("mapping-choice");
            var samples = TextLabel.small(String.join("  \u00B7  ", column.samples()))
                    .muted()
                    .styled("may-be-cut");
            grid.addRow(
                    i + 1,
                    TextLabel.body(heading).medium().styled("mapping-heading").styled("may-be-cut"),
                    choice,
                    samples);
        }
        return grid;
    }

    private Node otherwise(FileImport.Otherwise otherwise) {
        return new FormField(
                otherwise.name(),
                choice(otherwise.name(), otherwise.choices(), otherwise.choice(), model::chooseOtherwise));
    }

    private static ComboBox<String> choice(String name, List<String> choices, int chosen, IntConsumer choose) {
        var box = new ComboBox<String>();
        box.getItems().setAll(choices);
        box.getSelectionModel().select(chosen);
        box.getStyleClass().add("plain-field");
        box.setAccessibleText(name);
        box.setOnAction(event -> {
            var index = box.getSelectionModel().getSelectedIndex();
            if (index >= 0 && index != chosen) {
                choose.accept(index);
            }
        });
        return box;
    }
}
