package org.comptoir.customers.agenda.calendarfile;

/// Why a calendar, or an appointment in it, is not taken.
public enum CalendarProblem {
    /// The file is larger than [CalendarFile#MAX_BYTES].
    TOO_LARGE,
    /// The file has more appointments than [CalendarFile#MAX_EVENTS].
    TOO_MANY,
    /// There is no calendar in the file.
    NO_CALENDAR,
    NO_START,
    /// One of its dates is in no calendar, as 30 February.
    NO_DATE,
    TOO_FAR,
    /// It ends before it begins.
    BACKWARDS,
    TOO_LONG,
    NO_RULE,
    /// Its time zone is unknown.
    NO_ZONE,
    /// It adds single days to its rule, or changes one occurrence and all that follow it.
    NOT_SUPPORTED,
    /// It differs from the one in the agenda, but is not numbered as a newer one.
    NOT_NEWER,
    /// It tells of one occurrence of a series that neither the file nor the agenda has.
    NO_SERIES
}
