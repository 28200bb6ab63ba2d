package org.comptoir.desktop.customers.record.view;

import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.customers.consent.ConsentRecord;
import org.comptoir.customers.loyalty.PointsMovement;
import org.comptoir.customers.mailing.run.MailingOfCustomer;
import org.comptoir.customers.timeline.Note;
import org.comptoir.customers.timeline.TimelineEntry;
import org.comptoir.desktop.ui.AccentColour;
import org.comptoir.desktop.ui.list.TimelineRow.Content;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CustomerPurchase;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCode;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// Describes the events in a customer's history.
final class HistoryWords {

    private final Texts texts;
    private final Texts consents;
    private final Texts loyalty;
    private final Formats formats;

    HistoryWords(Language language, Formats formats) {
        this.texts = Texts.of("timeline", language);
        this.consents = Texts.of("consent", language);
        this.loyalty = Texts.of("loyalty", language);
        this.formats = formats;
    }

    Content of(TimelineEntry entry) {
        return switch (entry) {
            case TimelineEntry.Purchase purchase -> of(purchase);
            case TimelineEntry.NoteTaken(var note) -> of(note);
            case TimelineEntry.ConsentChanged(var proof) -> of(proof);
            case TimelineEntry.VoucherGiven voucher -> of(voucher);
            case TimelineEntry.PointsMoved(var movement) -> of(movement);
            case TimelineEntry.ReceiptSent receipt -> of(receipt);
            case TimelineEntry.MailingSent(var mailing) -> of(mailing);
            case TimelineEntry.Meeting meeting -> of(meeting);
            case TimelineEntry.ToDo task -> of(task);
            case TimelineEntry.PaymentAsked asked -> of(asked);
        };
    }

    /// A purchase together with the points it earned and spent.
    Content of(TimelineEntry.Purchase purchase, List<PointsMovement> points) {
        var content = of(purchase);
        var moved = points.stream().map(movement -> signed(movement.points())).collect(Collectors.joining(", "));
        return points.isEmpty()
                ? content
                : new Content(
                        content.tint(),
                        content.ikon(),
                        content.title(),
                        content.details(),
                        content.amount(),
                        texts.get("timeline.points", moved) + " · " + content.when());
    }

    private Content of(TimelineEntry.Purchase purchase) {
        var key = purchase.total().isNegative() ? "timeline.return" : "timeline.purchase";
        return new Content(
                AccentColour.SERVICES,
                MaterialDesignR.RECEIPT_TEXT_OUTLINE,
                texts.get(key, purchase.number().toString()),
                purchase.lines().stream().map(this::line).collect(Collectors.joining(", ")),
                formats.money(purchase.total()),
                formats.date(purchase.at()));
    }

    private String line(CustomerPurchase.Line line) {
        return line.quantity().equals(Quantity.ONE)
                ? line.description()
                : line.description() + " (" + formats.quantity(line.quantity()) + ")";
    }

    private Content of(Note note) {
        return new Content(
                AccentColour.HOME,
                MaterialDesignN.NOTE_TEXT_OUTLINE,
                texts.get("timeline.note", note.staffName()),
                note.text(),
                "",
                formats.date(note.takenAt()));
    }

    private Content of(ConsentRecord proof) {
        return new Content(
                AccentColour.CARE,
                MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                texts.get(
                        "timeline.consent." + proof.state().name(),
                        consents.get("consent.channel." + proof.channel().name())),
                consents.get(
                        "consent.proof",
                        proof.staffName(),
                        consents.get("consent.source." + proof.source().name())),
                "",
                formats.date(proof.recordedAt()));
    }

    private Content of(TimelineEntry.VoucherGiven voucher) {
        var code = VoucherCode.read(voucher.code()).map(VoucherCode::masked).orElse("");
        return new Content(
                AccentColour.GROCERY,
                MaterialDesignW.WALLET_GIFTCARD,
                texts.get("timeline.voucher", code.replace("\u2026", "")),
                "",
                formats.money(voucher.face()),
                formats.date(voucher.at()));
    }

    Content of(PointsMovement movement) {
        return new Content(
                AccentColour.GROCERY,
                MaterialDesignS.STAR_OUTLINE,
                loyalty.get("loyalty.reason." + movement.reason().name().toLowerCase(java.util.Locale.ROOT)),
                movement.note(),
                signed(movement.points()),
                formats.date(movement.movedAt()));
    }

    private String signed(int points) {
        return points > 0 ? "+" + formats.count(points) : formats.count(points);
    }

    private Content of(TimelineEntry.ReceiptSent receipt) {
        return new Content(
                AccentColour.SERVICES,
                MaterialDesignE.EMAIL_CHECK_OUTLINE,
                texts.get("timeline.emailed", receipt.number().toString(), receipt.recipient()),
                receipt.copy() == 0 ? "" : texts.get("timeline.emailed.copy", receipt.copy()),
                "",
                formats.date(receipt.at()));
    }

    private Content of(TimelineEntry.Meeting meeting) {
        return new Content(
                AccentColour.FASHION,
                MaterialDesignC.CALENDAR_MONTH_OUTLINE,
                texts.get(
                        meeting.cancelled() ? "timeline.appointment.cancelled" : "timeline.appointment",
                        meeting.title()),
                meeting.people(),
                "",
                formats.dateTime(meeting.at()));
    }

    private Content of(TimelineEntry.ToDo task) {
        return new Content(
                AccentColour.SERVICES,
                MaterialDesignC.CLIPBOARD_CHECK_OUTLINE,
                texts.get(task.done() ? "timeline.task.done" : "timeline.task", task.title()),
                task.who(),
                "",
                formats.date(task.at()));
    }

    private Content of(TimelineEntry.PaymentAsked asked) {
        return new Content(
                AccentColour.PAPER,
                MaterialDesignE.EMAIL_ALERT_OUTLINE,
                texts.get("timeline.asked", asked.step()),
                asked.staffName(),
                formats.money(asked.overdue()),
                formats.date(asked.at()));
    }

    private Content of(MailingOfCustomer mailing) {
        return new Content(
                AccentColour.PAPER,
                MaterialDesignE.EMAIL_MULTIPLE_OUTLINE,
                mailing.title(),
                mailing.kind().label(texts.language()),
                "",
                formats.date(mailing.sentAt()));
    }
}
