package org.comptoir.desktop.mailings.content;

import java.time.LocalDate;
import org.comptoir.customers.loyalty.RankBy;

/// Which loyalty list is wanted.
public record LoyaltyChoice(LocalDate from, LocalDate to, RankBy ranking, int most) {}
