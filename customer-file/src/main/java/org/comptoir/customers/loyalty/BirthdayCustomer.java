package org.comptoir.customers.loyalty;

import java.time.LocalDate;
import org.comptoir.pos.contact.CustomerId;

/// A customer who has a birthday in a month.
///
/// @param day of that year
/// @param isGiven whether they got that year's gift
public record BirthdayCustomer(
        CustomerId id, String number, String listName, String town, LocalDate day, boolean isGiven) {}
