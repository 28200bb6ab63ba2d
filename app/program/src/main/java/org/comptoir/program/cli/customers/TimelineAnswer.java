package org.comptoir.program.cli.customers;

import java.util.Map;
import org.comptoir.customers.timeline.TimelineEntry;
import org.comptoir.program.cli.runtime.Json;

/// An entry of a timeline as JSON.
final class TimelineAnswer {

    private TimelineAnswer() {}

    static Map<String, Object> of(TimelineEntry entry) {
        var answer = switch (entry) {
            case TimelineEntry.Purchase purchase -> Json.ofKind(purchase);
            case TimelineEntry.NoteTaken note -> Json.ofKind(note);
            case TimelineEntry.ConsentChanged consent -> Json.ofKind(consent);
            case TimelineEntry.VoucherGiven voucher -> Json.ofKind(voucher);
            case TimelineEntry.PointsMoved points -> Json.ofKind(points);
            case TimelineEntry.ReceiptSent receipt -> Json.ofKind(receipt);
            case TimelineEntry.MailingSent mailing -> Json.ofKind(mailing);
            case TimelineEntry.Meeting meeting -> Json.ofKind(meeting);
            case TimelineEntry.ToDo task -> Json.ofKind(task);
            case TimelineEntry.PaymentAsked asked -> Json.ofKind(asked);
        };
        answer.put("at", entry.at());
        return answer;
    }
}
