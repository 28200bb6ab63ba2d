package org.comptoir.customers.agenda.event;

import java.time.LocalDate;
import java.util.Optional;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.pos.contact.CustomerId;

/// A customer's birthday in a year.
///
/// @param day on which it is celebrated
public record CelebratedBirthday(CustomerId customer, String name, Birthday birthday, LocalDate day) {

    /// The age reached on that day, if the year of birth is known.
    public Optional<Integer> age() {
        return birthday.ageIn(day.getYear());
    }
}
