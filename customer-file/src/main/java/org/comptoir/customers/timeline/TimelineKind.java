package org.comptoir.customers.timeline;

/// What the entries of a timeline are told apart by when it is filtered.
public enum TimelineKind {
    PURCHASES,
    NOTES,
    APPOINTMENTS,
    TASKS,
    LETTERS,
    EMAILS,
    POINTS,
    VOUCHERS,
    CONSENTS;

    public static TimelineKind of(TimelineEntry entry) {
        return switch (entry) {
            case TimelineEntry.Purchase purchase -> PURCHASES;
            case TimelineEntry.NoteTaken note -> NOTES;
            case TimelineEntry.ConsentChanged consent -> CONSENTS;
            case TimelineEntry.VoucherGiven voucher -> VOUCHERS;
            case TimelineEntry.PointsMoved points -> POINTS;
            case TimelineEntry.ReceiptSent receipt -> EMAILS;
            case TimelineEntry.MailingSent mailing -> LETTERS;
            case TimelineEntry.PaymentAsked asked -> LETTERS;
            case TimelineEntry.Meeting meeting -> APPOINTMENTS;
            case TimelineEntry.ToDo task -> TASKS;
        };
    }
}
