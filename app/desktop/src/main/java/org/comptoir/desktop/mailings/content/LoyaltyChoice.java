package org.comptoir.desktop.mailings.content;

import java.time.LocalDate;
import org.comptoir.customers.loyalty.RankBy;

/// The parameters of a loyalty list.
public record LoyaltyChoice(LocalDate from, LocalDate to, RankBy ranking, int most) {}
