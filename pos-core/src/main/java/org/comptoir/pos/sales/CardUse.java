package org.comptoir.pos.sales;

import java.time.LocalDate;
import org.comptoir.pos.contact.CustomerId;

/// How often one person sold to one customer on a day, or made finished sales theirs.
public record CardUse(CustomerId customer, String staffName, LocalDate day, int sales) {

    CardUse of(CustomerId current) {
        return new CardUse(current, staffName, day, sales);
    }
}
