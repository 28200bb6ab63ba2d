package org.comptoir.desktop.mailings;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.desktop.mailings.audience.OtherLanguagesBar;
import org.comptoir.desktop.printing.PageTurner;
import org.comptoir.desktop.printing.ZoomBar;
import org.comptoir.desktop.printing.ZoomedPage;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/// A preview of what a customer will receive, with navigation between customers: beside the steps, or alone to be
/// checked, with all the space and zoomed.
final class PreviewPane extends VBox {

    private static final String ALONE = "alone";

    private final MailingsModel model;
    private final Texts texts;
    private final HBox head;
    private final ZoomedPage page;
    private final ZoomBar zoom;
    private final PageTurner turner;
    private final Node window;
    private final FlowPane tools = Layouts.flow();
    private final Node languages;

    PreviewPane(MailingsModel model, Texts texts, Texts previewTexts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("mailing-preview", "gap-12");
        page = new ZoomedPage(model.check().preview());
        page.setAccessibleText(texts.get("mailingscreen.check.title"));
        head = head();
        zoom = new ZoomBar(page, previewTexts);
        turner = new PageTurner(model.check().preview(), previewTexts);
        window = window();
        languages = new OtherLanguagesBar(model.who(), model.what().kindProperty(), texts, texts.language());
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        beside();
    }

    private HBox head() {
        var check = model.check();
        var caption = TextLabel.small("").showing(check.captionProperty()).muted();
        var before = ActionButton.icon(MaterialDesignC.CHEVRON_LEFT, texts.get("mailingscreen.check.before"))
                .onPress(() -> check.turn(-1));
        var after = ActionButton.icon(MaterialDesignC.CHEVRON_RIGHT, texts.get("mailingscreen.check.after"))
                .onPress(() -> check.turn(1));
        var turn = Layouts.row(8, before, after);
        model.what().kindProperty().subscribe(kind -> turn.setVisible(isForEach(kind)));
        check.customerProperty().subscribe(customer -> before.setDisable(customer.intValue() == 0));
        var title = Layouts.stacked(TextLabel.strong(texts.get("mailingscreen.check.title")), caption.wrapped());
        return Layouts.row(8, Layouts.growing(title), turn);
    }

    private static boolean isForEach(MailingKind kind) {
        return kind == MailingKind.LETTER || kind == MailingKind.VOUCHERS;
    }

    private Node window() {
        var note = Layouts.row(
                8,
                new Icon(MaterialDesignI.INFORMATION_OUTLINE, 20).toned(Emphasis.MUTED),
                TextLabel.small(texts.get("mailingscreen.check.window")).muted().wrapped());
        note.managedProperty().bind(note.visibleProperty());
        note.visibleProperty().bind(model.what().kindProperty().isEqualTo(MailingKind.LETTER));
        return note;
    }

    /// Ctrl with Page Up and Down walks through the customers.
    private void walk(KeyEvent event) {
        var by = switch (event.getCode()) {
            case KeyCode.PAGE_UP -> -1;
            case KeyCode.PAGE_DOWN -> 1;
            default -> 0;
        };
        if (event.isShortcutDown()
                && by != 0
                && isForEach(model.what().kindProperty().get())) {
            model.check().turn(by);
            event.consume();
        }
    }

    /// All of the page, beside a step.
    void beside() {
        getStyleClass().remove(ALONE);
        page.keepWhole(true);
        getChildren().setAll(head, Layouts.growing(page), turner, window);
    }

    /// Everything but the page in one row, so that the page is the larger.
    void alone() {
        if (!getStyleClass().contains(ALONE)) {
            getStyleClass().add(ALONE);
        }
        page.keepWhole(false);
        tools.getChildren().setAll(head, zoom, turner);
        getChildren().setAll(tools, languages, Layouts.growing(page));
    }

    ZoomedPage page() {
        return page;
    }
}
