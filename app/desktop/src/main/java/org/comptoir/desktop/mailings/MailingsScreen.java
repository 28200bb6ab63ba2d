package org.comptoir.desktop.mailings;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.mailings.run.MailingHistoryView;
import org.comptoir.desktop.mailings.run.SendView;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.printing.Printers;
import org.comptoir.desktop.printing.ZoomedPage;
import org.comptoir.desktop.printing.labels.LabelsView;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.shop.mailing.MailingDocuments;
import org.comptoir.shop.open.OpenShop;

/// The mailings screen: past mailings, and a new one in four steps.
public final class MailingsScreen implements Screen {

    private static final String TOPIC = "mailing";

    private final MailingsModel model;
    private final StackPane place = new StackPane();
    private final Node runs;
    private final MailingEditor editor;
    private final LabelsView labels;

    public MailingsScreen(ScreenContext context, OpenShop shop) {
        var texts = context.texts("mailingscreen");
        var formats = context.formats();
        model = new MailingsModel(
                context,
                shop.customerFile(),
                new MailingDocuments(shop, context.documents()),
                shop.settings(),
                shop.machine(),
                shop.clock(),
                new Printers());
        runs = new MailingHistoryView(model.runs(), texts, formats, model::begin, model::resume);
        editor = new MailingEditor(
                model,
                texts,
                formats,
                context.files(),
                () -> context.messages().done(TOPIC, Message.of(texts.get("mailingscreen.what.kept"))));
        labels = new LabelsView(
                model.labels(),
                context.texts("labelscreen"),
                formats,
                context.files(),
                () -> model.go(MailingStep.RUNS),
                model.send().labelsRun());
        labels.showBelow(SendView.posted(model.send(), texts));
        model.stepProperty().subscribe(this::show);
    }

    private void show(MailingStep step) {
        place.getChildren()
                .setAll(
                        switch (step) {
                            case RUNS -> runs;
                            case LABELS -> labels;
                            case WHO, WHAT, CHECK, SEND -> editor;
                        });
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public boolean isUnfinished() {
        return model.stepProperty().get() != MailingStep.RUNS;
    }

    @Override
    public void onShow() {
        if (model.stepProperty().get() == MailingStep.RUNS) {
            model.runs().look();
        }
        model.who().load();
    }

    @Override
    public Map<Action, Runnable> actions() {
        return Map.of(
                Action.NEW,
                model::begin,
                Action.PRINT,
                this::print,
                Action.BACK,
                this::back,
                Action.MORE,
                () -> zoom(ZoomedPage::larger),
                Action.LESS,
                () -> zoom(ZoomedPage::smaller));
    }

    private void zoom(Consumer<ZoomedPage> change) {
        if (model.stepProperty().get() == MailingStep.CHECK) {
            change.accept(editor.page());
        }
    }

    private void print() {
        switch (model.stepProperty().get()) {
            case SEND -> model.send().print();
            case LABELS -> labels.print();
            case CHECK -> model.go(MailingStep.SEND);
            case RUNS, WHO, WHAT -> place.requestFocus();
        }
    }

    private void back() {
        switch (model.stepProperty().get()) {
            case CHECK -> model.go(MailingStep.WHAT);
            case WHAT -> model.go(MailingStep.WHO);
            case RUNS, WHO, SEND, LABELS -> model.go(MailingStep.RUNS);
        }
    }

    MailingsModel model() {
        return model;
    }
}
