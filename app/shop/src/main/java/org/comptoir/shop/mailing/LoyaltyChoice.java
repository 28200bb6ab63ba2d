package org.comptoir.shop.mailing;

import java.time.LocalDate;
import org.comptoir.customers.loyalty.RankBy;

/// Which loyalty list is wanted.
///
/// @param from the first day
/// @param to the last day
/// @param most how many customers it names
public record LoyaltyChoice(LocalDate from, LocalDate to, RankBy ranking, int most) {}
