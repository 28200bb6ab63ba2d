package org.comptoir.desktop.mailings;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.mailings.audience.AudienceView;
import org.comptoir.desktop.mailings.content.ContentView;
import org.comptoir.desktop.mailings.run.SendView;
import org.comptoir.desktop.printing.ZoomedPage;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The editor of a mailing: its steps on the left, the resulting page on the right.
final class MailingEditor extends BorderPane {

    /// In px at 100 %: in a narrower window the page is on the step of checking alone.
    private static final double ROOM_FOR_PREVIEW = 860;

    private final MailingsModel model;
    private final Texts texts;
    private final Node who;
    private final Node what;
    private final Node send;
    private final PreviewPane preview;
    private final ScrollPane place = new ScrollPane();
    private final ActionButton next = ActionButton.accent("").trailing(MaterialDesignA.ARROW_RIGHT);
    private final TextLabel problem = TextLabel.small("").toned(Emphasis.DANGER).wrapped();
    private final HBox foot;
    private boolean isNarrow;
    private final VBox left;

    MailingEditor(MailingsModel model, Texts texts, Formats formats, FileChoice files, Runnable keptLetter) {
        this.model = model;
        this.texts = texts;
        who = new AudienceView(model.who(), model.what().kindProperty(), texts, formats);
        what = new ContentView(model.what(), texts, formats, keptLetter);
        send = new SendView(model.send(), texts, formats, files);
        preview = new PreviewPane(model, texts, Texts.of("preview", formats.language()));
        foot = foot();
        left = new VBox(Layouts.growing(place), foot);
        place.setFitToWidth(true);
        place.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        place.getStyleClass().add("mailing-steps");
        setTop(new MailingHeader(model, texts, formats));
        new Room(this).onNarrower(ROOM_FOR_PREVIEW, narrow -> {
            isNarrow = narrow;
            show(model.stepProperty().get());
        });
        model.stepProperty().subscribe(this::show);
        model.who().audienceProperty().subscribe(audience -> showNext());
        model.what().problemProperty().subscribe(text -> showNext());
        model.what().kindProperty().subscribe(kind -> showNext());
    }

    private HBox foot() {
        problem.textProperty().bind(model.what().problemProperty());
        var sign = Layouts.row(8, new Icon(MaterialDesignA.ALERT_CIRCLE_OUTLINE, 20).toned(Emphasis.DANGER), problem);
        sign.visibleProperty().bind(problem.textProperty().isNotEmpty());
        next.setMinWidth(USE_PREF_SIZE);
        next.onPress(this::goOn);
        var row = Layouts.row(12, Layouts.growing(sign), next);
        row.getStyleClass().add("mailing-foot");
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private void goOn() {
        switch (model.stepProperty().get()) {
            case WHO -> model.go(MailingStep.WHAT);
            case WHAT -> model.go(MailingStep.CHECK);
            case CHECK -> model.go(MailingStep.SEND);
            case RUNS, SEND, LABELS -> model.go(MailingStep.RUNS);
        }
    }

    private void show(MailingStep step) {
        switch (step) {
            case WHO -> place(who);
            case WHAT -> place(what);
            case CHECK -> check();
            case SEND -> place(send);
            case RUNS, LABELS -> place.setVvalue(0);
        }
        foot.setVisible(step != MailingStep.SEND);
        showNext();
    }

    ZoomedPage page() {
        return preview.page();
    }

    private void place(Node node) {
        place.setContent(node);
        place.setVvalue(0);
        left.getChildren().setAll(Layouts.growing(place), foot);
        preview.beside();
        setCenter(left);
        setRight(isNarrow ? null : preview);
    }

    /// The page takes all the space.
    private void check() {
        setRight(null);
        left.getChildren().setAll(Layouts.growing(preview), foot);
        preview.alone();
        setCenter(left);
        preview.page().requestFocus();
    }

    private void showNext() {
        var step = model.stepProperty().get();
        next.setText(
                switch (step) {
                    case WHO -> texts.get("mailingscreen.next.what");
                    case WHAT -> texts.get("mailingscreen.next.check");
                    case CHECK, RUNS, SEND, LABELS -> texts.get("mailingscreen.next.send");
                });
        next.setDisable(step != MailingStep.WHO && !model.isReady());
    }
}
