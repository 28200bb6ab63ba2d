package org.comptoir.desktop.importing;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.importing.source.DryRunReport;
import org.comptoir.desktop.importing.source.FileImport;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.MessageBar;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// An import on one page: choose or drop a file, correct its columns, preview, import.
public final class ImportPage extends VBox {

    private static final List<String> CARDS =
            List.of("*.vcf", "*.vcard", "*.ldif", "*.ldi", "*.json", "*.jcard", "*.xml", "*.xcard", "*.zip");
    private static final List<String> TABLES = List.of("*.csv", "*.txt", "*.tsv", "*.xlsx", "*.ods");

    private final ScreenContext context;
    private final Texts texts;
    private final ExportAction exports;
    private final ImportModel model;
    private final List<String> endings;
    private final String what;
    private final Runnable close;
    private final StackPane body = new StackPane();

    private ImportPage(
            ScreenContext context, FileImport.Opener opener, String what, List<String> endings, Runnable close) {
        this.context = context;
        this.what = what;
        this.endings = endings;
        this.close = close;
        texts = context.texts("importing");
        exports = new ExportAction(context);
        model = new ImportModel(opener, context);
        var head = new PageHead(texts.get("importing.title." + what)).back(texts.get("importing.back"), close);
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        body.getStyleClass().add("people-centre");
        body.setAlignment(javafx.geometry.Pos.TOP_CENTER);
        getChildren().setAll(head, Layouts.growing(scroll));
        model.stageProperty().subscribe(stage -> body.getChildren().setAll(node(stage)));
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
    }

    /// @param close leaves the import
    public static ImportPage ofCustomers(ScreenContext context, FileImport.Opener opener, Runnable close) {
        var endings =
                java.util.stream.Stream.concat(CARDS.stream(), TABLES.stream()).toList();
        return new ImportPage(context, opener, "customers", endings, close);
    }

    /// @param close leaves the import
    public static ImportPage ofArticles(ScreenContext context, FileImport.Opener opener, Runnable close) {
        return new ImportPage(context, opener, "articles", TABLES, close);
    }

    /// Called after each import, to update the list with the result.
    public void onDone(Runnable listener) {
        model.onDone(listener);
    }

    /// Starts with this file, as if it had been chosen.
    public void open(Path file) {
        model.open(file);
    }

    ImportModel model() {
        return model;
    }

    private Node node(ImportStage stage) {
        return switch (stage) {
            case ImportStage.Choosing(var refusal) -> choosing(refusal);
            case ImportStage.Mapping(var fileImport) -> new MappingView(model, fileImport, texts);
            case ImportStage.Working(var file) -> working(file);
            case ImportStage.Tried tried -> new DryRunReportView(model, tried, context, this::refusedRows);
            case ImportStage.Finished finished -> finished(finished);
            case ImportStage.Failed() ->
                page(
                        MaterialDesignA.ALERT_OUTLINE,
                        texts.get("importing.failed"),
                        texts.get("importing.failed.do"),
                        actions());
        };
    }

    private Node choosing(String refusal) {
        var choose = ActionButton.accent(texts.get("importing.choose"))
                .with(MaterialDesignF.FILE_UPLOAD_OUTLINE)
                .onPress(this::choose);
        var zone = new EmptyState(
                MaterialDesignF.FILE_UPLOAD_OUTLINE,
                texts.get("importing.drop"),
                texts.get("importing.drop." + what),
                choose);
        zone.getStyleClass().add("drop-zone");
        var next = model.nextName();
        var page = Layouts.column(16);
        if (!refusal.isEmpty()) {
            page.getChildren()
                    .add(new MessageBar(
                            Level.FAILURE,
                            Message.of(refusal, texts.get("importing.nothing"))
                                    .withIcon(MaterialDesignA.ALERT_OUTLINE)));
        }
        if (!next.isEmpty()) {
            page.getChildren()
                    .add(ActionButton.secondary(texts.get("importing.next", next))
                            .onPress(model::next));
        }
        page.getChildren()
                .addAll(
                        zone,
                        TextLabel.small(texts.get("importing.safe")).muted().wrapped());
        return page;
    }

    private void choose() {
        var scene = getScene();
        var chosen = context.files()
                .toOpenSeveral(
                        scene == null ? null : scene.getWindow(),
                        texts.get("importing.choose"),
                        texts.get("importing.kinds"),
                        endings);
        if (!chosen.isEmpty()) {
            model.open(chosen);
        }
    }

    private Node working(String file) {
        var turning = new ProgressIndicator();
        turning.setMaxSize(48, 48);
        var page = Layouts.column(
                12,
                turning,
                TextLabel.body(texts.get("importing.working", file)).muted());
        page.setAlignment(javafx.geometry.Pos.CENTER);
        return page;
    }

    private Node finished(ImportStage.Finished finished) {
        var actions = actions();
        return switch (finished.outcome()) {
            case DryRunReport.Outcome.Done done -> {
                if (done.leftOut() > 0) {
                    actions.getChildren()
                            .addFirst(ActionButton.secondary(texts.get("importing.refused.file", done.leftOut()))
                                    .onPress(() -> refusedRows(finished.tried())));
                }
                yield page(
                        MaterialDesignC.CHECK,
                        texts.get("importing.done"),
                        texts.get("importing.done.counts", done.added(), done.changed(), done.same(), done.leftOut()),
                        actions);
            }
            case DryRunReport.Outcome.Cancelled() ->
                page(
                        MaterialDesignC.CANCEL,
                        texts.get("importing.cancelled"),
                        texts.get("importing.cancelled.means"),
                        actions);
            case DryRunReport.Outcome.ChangedMeanwhile() ->
                page(
                        MaterialDesignA.ALERT_OUTLINE,
                        texts.get("importing.meanwhile"),
                        texts.get("importing.meanwhile.do"),
                        actions);
        };
    }

    private HBox actions() {
        if (!model.nextName().isEmpty()) {
            var further = Layouts.row(
                    8,
                    ActionButton.secondary(texts.get("importing.leave")).onPress(close),
                    ActionButton.accent(texts.get("importing.next", model.nextName()))
                            .onPress(model::next));
            further.setAlignment(javafx.geometry.Pos.CENTER);
            return further;
        }
        var again = ActionButton.secondary(texts.get("importing.again"))
                .with(MaterialDesignF.FILE_UPLOAD_OUTLINE)
                .onPress(model::startAgain);
        var leave = ActionButton.accent(texts.get("importing.leave")).onPress(close);
        var actions = Layouts.row(8, again, leave);
        actions.setAlignment(javafx.geometry.Pos.CENTER);
        return actions;
    }

    private static Node page(org.kordamp.ikonli.Ikon ikon, String title, String text, Node actions) {
        return new EmptyState(ikon, title, text, new VBox(24, actions));
    }

    private void refusedRows(ImportStage.Tried tried) {
        var name = texts.get("importing.refused.name", bare(tried.intake().name()));
        exports.file(body, name, tried.trial().ending(), out -> tried.trial().writeRefused(tried.doubtful(), out));
    }

    private static String bare(String fileName) {
        var dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private List<Path> dragged(DragEvent event) {
        return event.getDragboard().hasFiles() && model.stageProperty().get() instanceof ImportStage.Choosing
                ? event.getDragboard().getFiles().stream()
                        .map(java.io.File::toPath)
                        .toList()
                : List.of();
    }

    private void over(DragEvent event) {
        if (!dragged(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var files = dragged(event);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            model.open(files);
        }
    }
}
