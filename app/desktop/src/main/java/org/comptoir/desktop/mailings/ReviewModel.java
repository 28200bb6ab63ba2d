package org.comptoir.desktop.mailings;

import java.io.ByteArrayOutputStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.segment.Audience;
import org.comptoir.desktop.mailings.audience.AudienceModel;
import org.comptoir.desktop.mailings.content.ContentModel;
import org.comptoir.desktop.printing.PreviewModel;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.mailing.MailingDocuments;
import org.jspecify.annotations.Nullable;

/// The preview for one customer, updated whenever the mailing changes.
final class ReviewModel {

    private final AudienceModel who;
    private final ContentModel what;
    private final MailingDocuments documents;
    private final PreviewModel preview;
    private final ScreenContext context;
    private final Texts texts;
    private final ReadOnlyIntegerWrapper customer = new ReadOnlyIntegerWrapper(this, "customer");
    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper(this, "caption", "");

    ReviewModel(
            ScreenContext context,
            AudienceModel who,
            ContentModel what,
            MailingDocuments documents,
            PreviewModel preview,
            Texts texts) {
        this.context = context;
        this.who = who;
        this.what = what;
        this.documents = documents;
        this.preview = preview;
        this.texts = texts;
        who.audienceProperty().addListener((value, before, now) -> draw());
        what.onChange(this::draw);
    }

    /// Moves forwards or backwards by this many customers.
    void turn(int by) {
        var wanted = customer.get() + by;
        if (wanted >= 0 && wanted < size()) {
            customer.set(wanted);
            draw();
        }
    }

    int size() {
        var audience = who.audienceProperty().get();
        return audience == null ? 0 : audience.size();
    }

    private void draw() {
        if (what.kindProperty().get() == MailingKind.LOYALTY_LIST) {
            drawLoyaltyList();
            return;
        }
        drawFor(who.audienceProperty().get());
    }

    private void drawFor(@Nullable Audience audience) {
        if (audience == null || audience.size() == 0) {
            preview.clear();
            caption.set(texts.get("mailingscreen.check.nobody"));
            return;
        }
        customer.set(Math.clamp(customer.get(), 0, audience.size() - 1));
        what.draft().ifPresent(draft -> {
            if (draft.kind() == MailingKind.LABELS) {
                caption.set(texts.get("mailingscreen.check.first_sheet"));
                preview.show(() -> documents.sampleLabels(draft, audience.included()));
            } else {
                var member = audience.included().get(customer.get());
                caption.set(texts.get("mailingscreen.check.customer", customer.get() + 1, audience.size()));
                preview.show(() -> documents.sample(draft, member));
            }
        });
    }

    private void drawLoyaltyList() {
        var by = context.staff();
        if (!by.may(Permission.SEE_FIGURES)) {
            preview.clear();
            caption.set(texts.get("mailingscreen.check.no_figures"));
            return;
        }
        caption.set(texts.get("mailingscreen.check.list"));
        what.loyalty()
                .ifPresent(choice -> preview.show(() -> {
                    var out = new ByteArrayOutputStream();
                    documents.loyaltyList(by, documents.best(by, choice), choice, out);
                    return out.toByteArray();
                }));
    }

    /// From 0.
    ReadOnlyIntegerProperty customerProperty() {
        return customer.getReadOnlyProperty();
    }

    ReadOnlyStringProperty captionProperty() {
        return caption.getReadOnlyProperty();
    }

    PreviewModel preview() {
        return preview;
    }
}
