package org.comptoir.customers.transfer.contact;

import org.comptoir.customers.customer.details.Birthday;

/// What a text says of a birthday.
public sealed interface BirthdayText {

    record Day(Birthday birthday) implements BirthdayText {}

    /// A year alone, a month alone, or both: no birthday, and kept as what it is.
    ///
    /// @param value as in a vCard (RFC 6350 section 4.3.1): `1985`, `--04`, `1985-04`
    record Partial(String value) implements BirthdayText {}

    /// Nothing, or what programs write for an empty date.
    record Nothing() implements BirthdayText {}

    /// No day of the calendar, or one that is yet to come.
    record Unread() implements BirthdayText {}
}
