package org.comptoir.customers.account;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/// Until when what was bought on account, or invoiced, has to be paid. Without an agreement it is 30 days; businesses
/// may
/// agree on no more than 60, or 45 to the end of the month (Code de commerce, L441-10; d.lgs. 231/2002, art. 4).
///
/// @param days after the day of the sale, or of its invoice
/// @param isMonthEnd whether it is then the end of that month
public record PaymentTerm(int days, boolean isMonthEnd) {

    public static final int MAX_DAYS = 60;
    public static final int MAX_MONTH_END_DAYS = 45;

    private static final String END = "eom";
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})\\s*(" + END + ")?");

    public PaymentTerm {
        if (!isAllowed(days, isMonthEnd)) {
            throw new IllegalArgumentException("no term of payment: " + days);
        }
    }

    private static boolean isAllowed(int days, boolean isMonthEnd) {
        return days >= 0 && days <= (isMonthEnd ? MAX_MONTH_END_DAYS : MAX_DAYS);
    }

    /// Such as `30` or `45 eom`; empty if it is no term that may be agreed.
    public static Optional<PaymentTerm> read(String text) {
        var typed = TYPED.matcher(text.strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        var days = Integer.parseInt(typed.group(1));
        var isMonthEnd = typed.group(2) != null;
        return isAllowed(days, isMonthEnd) ? Optional.of(new PaymentTerm(days, isMonthEnd)) : Optional.empty();
    }

    public LocalDate dueOn(LocalDate day) {
        var last = day.plusDays(days);
        return isMonthEnd ? last.with(TemporalAdjusters.lastDayOfMonth()) : last;
    }

    @Override
    public String toString() {
        return isMonthEnd ? days + " " + END : Integer.toString(days);
    }
}
