package org.comptoir.desktop.importing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.importing.source.DoubtfulChoice;
import org.comptoir.desktop.importing.source.FileImport;
import org.comptoir.desktop.importing.source.ReportLine;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.MessageBar;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.choice.TabStrip;
import org.comptoir.desktop.ui.list.RowCell;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/// What an import would do, before anything is written: counts and details.
final class DryRunReportView extends VBox {

    private record Shown(String name, int count, List<ReportLine> lines) {}

    private static final double ROW = 44;
    private static final int MIN_ROWS = 4;

    private final ImportModel model;
    private final ImportStage.Tried tried;
    private final ScreenContext context;
    private final Texts texts;
    private final Consumer<ImportStage.Tried> refusedRows;
    private final StackPane lines = new StackPane();

    DryRunReportView(
            ImportModel model,
            ImportStage.Tried tried,
            ScreenContext context,
            Consumer<ImportStage.Tried> refusedRows) {
        this.model = model;
        this.tried = tried;
        this.context = context;
        this.texts = context.texts("importing");
        this.refusedRows = refusedRows;
        getStyleClass().add("gap-16");
        MappingView.charset(model, texts).forEach(getChildren()::add);
        var head = Layouts.row(
                12,
                Layouts.growing(head(tried.intake(), texts)),
                new Tag(Tag.Kind.BLUE, texts.get("importing.trial"), MaterialDesignI.INFORMATION_OUTLINE));
        var card = new Card(head, new ShareBar(tried.trial()), counts());
        if (tried.toImport() == 0 && tried.leftOut() == 0) {
            card.getChildren()
                    .add(new MessageBar(
                            Level.DONE,
                            Message.of(texts.get("importing.nothing.new"), texts.get("importing.nothing.new.means"))
                                    .withIcon(MaterialDesignC.CHECK)));
        } else {
            card.getChildren().addAll(tabs(), Layouts.growing(lines));
        }
        if (tried.trial().counts().ambiguous() > 0) {
            card.getChildren().add(ambiguous());
        }
        for (var sentence : List.of(tried.trial().consents(), tried.trial().kept())) {
            if (!sentence.isEmpty()) {
                card.getChildren().add(TextLabel.small(sentence).muted().wrapped());
            }
        }
        card.getChildren().add(actions());
        getChildren().add(Layouts.growing(card));
    }

    /// The file and its origin.
    static Node head(FileImport fileImport, Texts texts) {
        var icon = new StackPane(new Icon(MaterialDesignF.FILE_UPLOAD_OUTLINE, 22));
        icon.getStyleClass().add("import-icon");
        var origin = texts.get("importing.origin", fileImport.origin(), fileImport.rows());
        return Layouts.row(
                12,
                icon,
                Layouts.stacked(
                        TextLabel.cardTitle(fileImport.name()).styled("may-be-cut"),
                        TextLabel.small(origin).muted().styled("may-be-cut")));
    }

    private Node counts() {
        var report = tried.trial();
        var row = new HBox();
        row.getStyleClass().add("gap-16");
        row.getChildren()
                .addAll(
                        count(report.counts().added(), "importing.new", "share-new"),
                        Layouts.uprightHairline(),
                        count(report.counts().changed(), "importing.changed", "share-changed"),
                        Layouts.uprightHairline(),
                        count(report.counts().unchanged(), "importing.same", "share-same"),
                        Layouts.uprightHairline(),
                        count(report.counts().ambiguous(), "importing.doubtful", "share-doubtful"),
                        Layouts.uprightHairline(),
                        count(report.counts().refused(), "importing.refused", "share-refused"));
        return row;
    }

    private Node count(int count, String key, String tone) {
        var dot = new Region();
        dot.getStyleClass().addAll("share-dot", tone);
        var cell = Layouts.column(
                2,
                TextLabel.figure(context.formats().count(count)),
                Layouts.row(6, dot, TextLabel.small(texts.get(key, count)).muted()));
        return Layouts.growing(cell);
    }

    private Node tabs() {
        var all = List.of(
                new Shown(
                        texts.get("importing.tab.changes"),
                        tried.trial().counts().changed(),
                        tried.lines().changes()),
                new Shown(
                        texts.get("importing.tab.new"),
                        tried.trial().counts().added(),
                        tried.lines().additions()),
                new Shown(
                        texts.get("importing.tab.doubtful"),
                        tried.trial().counts().ambiguous(),
                        tried.lines().doubts()),
                new Shown(
                        texts.get("importing.tab.refused"),
                        tried.trial().counts().refused(),
                        tried.lines().refusals()),
                new Shown(
                        texts.get("importing.tab.notices"),
                        tried.lines().notices().size(),
                        tried.lines().notices()));
        var shown = all.stream().filter(part -> part.count() > 0).toList();
        var strip = new TabStrip(index -> show(shown.get(index)));
        strip.getStyleClass().add("on-surface");
        shown.forEach(part -> strip.add(part.name(), context.formats().count(part.count())));
        if (!shown.isEmpty()) {
            show(shown.getFirst());
        }
        return strip;
    }

    private void show(Shown part) {
        var list = RowCell.<ReportLine>list(ROW, this::line);
        list.getItems().setAll(part.lines());
        list.setPrefHeight(ROW * 5);
        list.setMinHeight(ROW * MIN_ROWS);
        list.setFocusTraversable(true);
        lines.getChildren().setAll(list);
    }

    private Node line(ReportLine line) {
        var row = new HBox(
                TextLabel.body(line.who()).medium().styled("import-who").styled("may-be-cut"));
        row.getStyleClass().add("import-line");
        if (!line.what().isEmpty()) {
            row.getChildren()
                    .add(TextLabel.small(line.what())
                            .muted()
                            .styled("import-what")
                            .styled("may-be-cut"));
        }
        if (!line.before().isEmpty() || !line.what().isEmpty() && isChange(line)) {
            var before = line.before().isEmpty() ? texts.get("importing.empty") : line.before();
            row.getChildren()
                    .addAll(
                            Layouts.growing(TextLabel.small(before).muted().styled("may-be-cut")),
                            new Icon(MaterialDesignA.ARROW_RIGHT, 18));
        }
        row.getChildren().add(Layouts.growing(TextLabel.small(line.after()).styled("may-be-cut")));
        row.getChildren().stream()
                .filter(node -> HBox.getHgrow(node) != null)
                .forEach(node -> ((Region) node).setPrefWidth(120));
        return row;
    }

    private boolean isChange(ReportLine line) {
        return tried.lines().changes().contains(line);
    }

    private Node ambiguous() {
        var group = new ToggleGroup();
        var row = Layouts.row(
                8,
                Layouts.growing(TextLabel.body(texts.get(
                                "importing.doubtful.what",
                                tried.trial().counts().ambiguous()))
                        .wrapped()));
        for (var choice : DoubtfulChoice.values()) {
            var chip = Chip.plain(texts.get("importing.doubtful." + choice.name()));
            chip.setToggleGroup(group);
            chip.setSelected(choice == tried.doubtful());
            chip.setOnAction(event -> {
                chip.setSelected(true);
                model.doubtful(choice);
            });
            row.getChildren().add(chip);
        }
        return row;
    }

    private Node actions() {
        var row = Layouts.row(8, MappingView.other(model, texts));
        if (!tried.intake().columns().isEmpty()) {
            row.getChildren()
                    .add(ActionButton.quiet(texts.get("importing.columns")).onPress(model::mapAgain));
        }
        row.getChildren().add(Layouts.spring());
        if (tried.leftOut() > 0) {
            row.getChildren()
                    .add(ActionButton.secondary(texts.get("importing.refused.file", tried.leftOut()))
                            .onPress(() -> refusedRows.accept(tried)));
        }
        if (tried.toImport() > 0) {
            row.getChildren()
                    .add(ActionButton.accent(texts.get("importing.run", tried.toImport()))
                            .onPress(model::run));
        }
        return row;
    }
}
