package org.comptoir.desktop.mailings;

import java.time.Clock;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.desktop.mailings.audience.AudienceModel;
import org.comptoir.desktop.mailings.content.ContentModel;
import org.comptoir.desktop.mailings.run.MailingHistoryModel;
import org.comptoir.desktop.mailings.run.SendModel;
import org.comptoir.desktop.printing.PreviewModel;
import org.comptoir.desktop.printing.PrintModel;
import org.comptoir.desktop.printing.Printers;
import org.comptoir.desktop.printing.labels.LabelsModel;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.shop.mailing.MailingDocuments;
import org.comptoir.shop.open.CustomerServices;

/// The steps of a mailing, from the audience to the printer.
final class MailingsModel {

    private final AudienceModel who;
    private final ContentModel what;
    private final ReviewModel check;
    private final SendModel send;
    private final MailingHistoryModel runs;
    private final LabelsModel labels;
    private final ScreenContext context;
    private final ReadOnlyObjectWrapper<MailingStep> step = new ReadOnlyObjectWrapper<>(this, "step", MailingStep.RUNS);

    MailingsModel(
            ScreenContext context,
            CustomerServices file,
            MailingDocuments documents,
            ShopSettings settings,
            MachineFile machine,
            Clock clock,
            Printers printers) {
        this.context = context;
        var tasks = context.tasks();
        var texts = context.texts("mailingscreen");
        who = new AudienceModel(context, file.segments(), file.customers()::fields, clock);
        what = new ContentModel(context, file.templates(), file.customers()::fields, clock, texts);
        check = new ReviewModel(context, who, what, documents, new PreviewModel(tasks), texts);
        send = new SendModel(context, file.mailings(), documents, new PrintModel(context, printers), texts);
        runs = new MailingHistoryModel(context, file.mailings());
        labels =
                new LabelsModel(context, settings, machine, new PreviewModel(tasks), new PrintModel(context, printers));
    }

    /// Starts a new mailing, initially to everybody.
    void begin() {
        what.startAnew();
        who.startAnew();
        send.startAnew();
        step.set(MailingStep.WHO);
    }

    /// Goes to a step if it is available.
    void go(MailingStep wanted) {
        if (wanted == MailingStep.RUNS) {
            runs.look();
            step.set(wanted);
        } else if (wanted == MailingStep.SEND) {
            goToSend();
        } else {
            step.set(wanted);
        }
    }

    private void goToSend() {
        var audience = who.audienceProperty().get();
        if (what.kindProperty().get() == MailingKind.LOYALTY_LIST) {
            what.loyalty().ifPresent(choice -> {
                send.readyLoyaltyList(choice, what.titleProperty().get());
                step.set(MailingStep.SEND);
            });
        } else if (audience != null && audience.size() > 0) {
            what.draft().ifPresent(draft -> {
                send.ready(draft, audience);
                if (draft.kind() == MailingKind.LABELS) {
                    showLabels(draft.title());
                } else {
                    step.set(MailingStep.SEND);
                }
            });
        }
    }

    /// Resumes an unfinished mailing.
    void resume(MailingRun run) {
        send.resume(run);
        if (run.kind() == MailingKind.LABELS) {
            showLabels(run.title());
        } else {
            step.set(MailingStep.SEND);
        }
    }

    private void showLabels(String title) {
        send.labels(recipients -> {
            labels.show(title, recipients);
            step.set(MailingStep.LABELS);
        });
    }

    /// Whether everything is ready to print.
    boolean isReady() {
        if (what.kindProperty().get() == MailingKind.LOYALTY_LIST) {
            return what.problemProperty().get().isEmpty();
        }
        return what.draft().isPresent() && check.size() > 0;
    }

    ReadOnlyObjectProperty<MailingStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    AudienceModel who() {
        return who;
    }

    ContentModel what() {
        return what;
    }

    ReviewModel check() {
        return check;
    }

    SendModel send() {
        return send;
    }

    MailingHistoryModel runs() {
        return runs;
    }

    LabelsModel labels() {
        return labels;
    }
}
