package org.comptoir.customers.account;

/// How long something has been due, in days.
public enum AgeBand {
    NOT_DUE,
    TO_30,
    TO_60,
    TO_90,
    OVER_90;

    /// @param daysLate zero or less if it is not due yet, or today
    public static AgeBand of(long daysLate) {
        if (daysLate <= 0) {
            return NOT_DUE;
        }
        return daysLate <= 30 ? TO_30 : daysLate <= 60 ? TO_60 : daysLate <= 90 ? TO_90 : OVER_90;
    }
}
