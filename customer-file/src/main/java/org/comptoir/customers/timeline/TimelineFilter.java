package org.comptoir.customers.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.sales.CustomerPurchase;

/// Which entries of a timeline are asked for.
///
/// @param kinds empty for all of them
/// @param words each of which is found in the entry, in any order, case and accents; empty for all entries
public record TimelineFilter(Set<TimelineKind> kinds, List<String> words) {

    public static final TimelineFilter EVERYTHING = new TimelineFilter(Set.of(), List.of());

    /// Signs at the end of a voucher's code that are shown; by more, whole codes could be guessed.
    private static final int SHOWN_OF_CODE = 4;

    public TimelineFilter {
        kinds = Set.copyOf(kinds);
        words = List.copyOf(words);
    }

    /// @param typed words with space between them, may be blank
    public static TimelineFilter of(Set<TimelineKind> kinds, String typed) {
        return new TimelineFilter(
                kinds,
                Stream.of(Folding.of(typed).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    public boolean isEverything() {
        return kinds.isEmpty() && words.isEmpty();
    }

    boolean wants(TimelineKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    boolean matches(TimelineEntry entry) {
        if (!wants(TimelineKind.of(entry))) {
            return false;
        }
        if (words.isEmpty()) {
            return true;
        }
        var text = Folding.of(text(entry));
        return words.stream().allMatch(text::contains);
    }

    /// What is written in an entry, whatever the language of whoever reads it.
    public static String text(TimelineEntry entry) {
        return switch (entry) {
            case TimelineEntry.Purchase purchase ->
                purchase.number() + " "
                        + purchase.lines().stream()
                                .map(CustomerPurchase.Line::description)
                                .collect(Collectors.joining(", "));
            case TimelineEntry.NoteTaken(var note) -> note.text() + " " + note.staffName();
            case TimelineEntry.ConsentChanged(var proof) -> proof.note() + " " + proof.staffName();
            case TimelineEntry.VoucherGiven voucher ->
                voucher.code().substring(Math.max(0, voucher.code().length() - SHOWN_OF_CODE));
            case TimelineEntry.PointsMoved(var movement) -> movement.note();
            case TimelineEntry.ReceiptSent receipt -> receipt.number() + " " + receipt.recipient();
            case TimelineEntry.MailingSent(var mailing) -> mailing.title();
            case TimelineEntry.Meeting meeting -> meeting.title() + " " + meeting.people();
            case TimelineEntry.ToDo task -> task.title() + " " + task.who();
            case TimelineEntry.PaymentAsked asked -> asked.overdue().toDecimal() + " " + asked.staffName();
        };
    }
}
