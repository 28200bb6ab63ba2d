package org.comptoir.desktop.mailings.run;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.StackingPanes;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.list.LoadingRows;
import org.comptoir.desktop.ui.list.Tables;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// Past mailings, with the response and the actions for the selected one.
public final class MailingHistoryView extends VBox {

    /// In px at 100 %.
    private static final double ROOM_FOR_SIDE = 1000;

    private final MailingHistoryModel model;
    private final Texts texts;
    private final Formats formats;
    private final Consumer<MailingRun> resume;
    private final VBox side = Layouts.column(16);

    /// @param resume continues with pending recipients
    public MailingHistoryView(
            MailingHistoryModel model, Texts texts, Formats formats, Runnable begin, Consumer<MailingRun> resume) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.resume = resume;
        var start = ActionButton.accent(texts.get("mailingscreen.runs.new"))
                .with(MaterialDesignP.PLUS)
                .key(texts.get("mailingscreen.runs.new_key"))
                .onPress(begin);
        var head = new PageHead(texts.get("mailingscreen.runs.title"), start)
                .caption(texts.get("mailingscreen.runs.caption"));
        side.getStyleClass().add("mailing-side");
        var body = new StackingPanes(ROOM_FOR_SIDE, Layouts.growing(new Card(Layouts.growing(table())).flush()), side);
        body.getStyleClass().add("pad-24");
        getChildren().setAll(head, Layouts.scrolling(body));
        model.chosenProperty().subscribe(run -> showSide());
        model.outcomeProperty().subscribe(outcome -> showSide());
    }

    private Node table() {
        TableView<MailingRun> table = Tables.table(
                texts.language(),
                Tables.TWO_LINES,
                new LoadingRows(
                        model.loadedProperty(),
                        new EmptyState(
                                MaterialDesignE.EMAIL_MULTIPLE_OUTLINE,
                                texts.get("mailingscreen.runs.none"),
                                texts.get("mailingscreen.runs.none_words"))));
        table.getColumns().add(Tables.strong(texts.get("mailingscreen.runs.name"), 210, MailingRun::title));
        table.getColumns()
                .add(Tables.yielding(Tables.words(
                        texts.get("mailingscreen.runs.kind"),
                        166,
                        run -> run.kind().label(formats.language()))));
        table.getColumns()
                .add(Tables.ordered(
                        texts.get("mailingscreen.runs.when"),
                        150,
                        run -> formats.dateTime(run.startedAt()),
                        MailingRun::startedAt));
        table.getColumns()
                .add(Tables.figures(
                        texts.get("mailingscreen.runs.sent"),
                        90,
                        run -> formats.count(run.sent()) + " / " + formats.count(run.recipients()),
                        MailingRun::sent));
        table.getColumns().add(Tables.parts(texts.get("mailingscreen.runs.state"), 104, this::state, this::stateName));
        Tables.fill(table, model.runs());
        table.getSelectionModel().selectedItemProperty().subscribe(run -> {
            if (run != null) {
                model.choose(run);
            }
        });
        return table;
    }

    private Node state(MailingRun run) {
        if (run.pending() > 0) {
            return new Tag(Tag.Kind.AMBER, stateName(run));
        }
        return new Tag(run.failed() > 0 ? Tag.Kind.RED : Tag.Kind.GREEN, stateName(run));
    }

    private String stateName(MailingRun run) {
        if (run.pending() > 0) {
            return texts.get("mailingscreen.runs.pending", run.pending());
        }
        return run.failed() > 0
                ? texts.get("mailingscreen.runs.failed", run.failed())
                : texts.get("mailingscreen.runs.done");
    }

    private void showSide() {
        var run = model.chosenProperty().get();
        side.getChildren().clear();
        side.setVisible(run != null);
        if (run != null) {
            side.getChildren().add(outcome(run));
            side.getChildren().add(actions(run));
        }
    }

    private Card outcome(MailingRun run) {
        var card = new Card(
                TextLabel.small(texts.get("mailingscreen.runs.by", run.staffName(), formats.dateTime(run.startedAt())))
                        .muted()
                        .wrapped());
        var outcome = model.outcomeProperty().get();
        card.getChildren().add(line("mailingscreen.outcome.sent", formats.count(run.sent())));
        if (outcome != null && !run.voucherSeries().isEmpty()) {
            card.getChildren().add(line("mailingscreen.outcome.answers", formats.count(outcome.answers())));
            card.getChildren().add(line("mailingscreen.outcome.turnover", formats.money(outcome.turnover())));
            card.getChildren().add(line("mailingscreen.outcome.redeemed", formats.money(outcome.redeemed())));
        } else if (outcome != null) {
            card.getChildren()
                    .add(TextLabel.small(texts.get("mailingscreen.outcome.no_voucher"))
                            .muted()
                            .wrapped());
        }
        return card.titled(run.title());
    }

    private Node line(String key, String amount) {
        return Layouts.row(
                8,
                Layouts.growing(TextLabel.body(texts.get(key)).wrapped()),
                TextLabel.strong(amount).whole());
    }

    private Node actions(MailingRun run) {
        var column = Layouts.column(12);
        if (run.pending() > 0) {
            column.getChildren()
                    .add(ActionButton.secondary(texts.get("mailingscreen.runs.resume", run.pending()))
                            .with(MaterialDesignP.PLAY_OUTLINE)
                            .onPress(() -> resume.accept(run)));
            var question = new PostedQuestion(texts, model::posted);
            question.offer(texts.get("mailingscreen.posted.waiting"), run.pending());
            column.getChildren().add(question);
        }
        if (run.failed() > 0) {
            column.getChildren()
                    .add(ActionButton.secondary(texts.get("mailingscreen.runs.retry", run.failed()))
                            .with(MaterialDesignR.REFRESH)
                            .onPress(model::retryFailed));
        }
        if (run.kind() == MailingKind.LETTER && run.sent() > 0) {
            column.getChildren().add(again());
        }
        return column;
    }

    private Node again() {
        var place = new TextField();
        var field = new FormField(texts.get("mailingscreen.runs.from"), place);
        Runnable act = () -> {
            if (place.getText().strip().matches("[0-9]{1,6}")) {
                model.againFrom(Integer.parseInt(place.getText().strip()));
            }
        };
        place.setOnAction(event -> act.run());
        return new Card(
                TextLabel.small(texts.get("mailingscreen.runs.jam")).muted().wrapped(),
                field,
                ActionButton.secondary(texts.get("mailingscreen.runs.again"))
                        .with(MaterialDesignR.RESTORE)
                        .onPress(act));
    }
}
