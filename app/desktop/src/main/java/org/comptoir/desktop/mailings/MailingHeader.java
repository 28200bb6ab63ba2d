package org.comptoir.desktop.mailings;

import java.util.List;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Steps;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The mailing's name and its four steps.
final class MailingHeader extends HBox {

    private static final List<MailingStep> STEPS =
            List.of(MailingStep.WHO, MailingStep.WHAT, MailingStep.CHECK, MailingStep.SEND);

    private final MailingsModel model;
    private final Texts texts;
    private final Formats formats;
    private final Steps steps;

    MailingHeader(MailingsModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        steps = new Steps(index -> model.go(STEPS.get(index)));
        getStyleClass().add("page-head");
        var name = TextLabel.cardTitle("").styled("may-be-cut").styled("mailing-name");
        name.textProperty().bind(model.what().titleProperty());
        var back = ActionButton.icon(MaterialDesignA.ARROW_LEFT, texts.get("mailingscreen.back"))
                .onPress(() -> model.go(MailingStep.RUNS));
        getChildren().setAll(back, name, Layouts.growing(steps));
        model.stepProperty().subscribe(step -> show());
        model.who().audienceProperty().subscribe(audience -> show());
        model.what().kindProperty().subscribe(kind -> show());
        model.what().problemProperty().subscribe(problem -> show());
    }

    private void show() {
        var step = model.stepProperty().get();
        var current = Math.max(0, STEPS.indexOf(step == MailingStep.LABELS ? MailingStep.SEND : step));
        var begun = model.isReady() ? STEPS.size() : 2;
        steps.show(
                List.of(
                        new Steps.Step(
                                texts.get("mailingscreen.step.who"),
                                texts.get(
                                        "mailingscreen.step.customers",
                                        model.check().size())),
                        new Steps.Step(
                                texts.get("mailingscreen.step.what"),
                                model.what().kindProperty().get().label(formats.language())),
                        new Steps.Step(texts.get("mailingscreen.step.check"), texts.get("mailingscreen.step.pages")),
                        new Steps.Step(texts.get("mailingscreen.step.send"), texts.get("mailingscreen.step.print"))),
                current,
                begun);
    }
}
