package org.comptoir.customers.letter;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// What stands on a customer's card, told beside the letter's text.
///
/// @param worth value of the points under the current scheme
/// @param lastVisit null if there was none
public record CustomerCardSummary(
        int points, Money worth, @Nullable LocalDate lastVisit) {}
