package org.comptoir.pos.invoicing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.pos.till.TillId;

/// The number of an invoice or credit note: of the till that issued it, counted from 1 without gaps. Printed and typed
/// as `F-A-000012`.
public record InvoiceNumber(TillId till, long number) implements Comparable<InvoiceNumber> {

    private static final Pattern TEXT = Pattern.compile("(?:F-?)?([A-Z]{1,3})-?0*([1-9]\\d{0,17})");

    public InvoiceNumber {
        if (number < 1) {
            throw new IllegalArgumentException("no number of an invoice: " + number);
        }
    }

    /// Parses the output of [#toString], in upper or lower case; what stands before the till may be missing.
    public static Optional<InvoiceNumber> parse(String text) {
        var matcher = TEXT.matcher(text.strip().toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new InvoiceNumber(new TillId(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(InvoiceNumber other) {
        var byTill = till.compareTo(other.till);
        return byTill != 0 ? byTill : Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "F-%s-%06d".formatted(till, number);
    }
}
