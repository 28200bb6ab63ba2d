package org.comptoir.pos.sales;

import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.SoldTicket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.till.SaleNumber;

/// A finished sale within the transaction that attaches it to a customer, as the participants see it.
///
/// @param customer to whom it is attached
/// @param at when
/// @param businessDay the day on which it was sold
/// @param earning the amount of the whole sale that earns points, as at a sale with a customer
/// @param ticket what was sold, and what of it came back so far
public record SaleToAttach(
        SaleNumber number,
        SaleCustomer customer,
        Instant at,
        LocalDate businessDay,
        String staffName,
        Money earning,
        SoldTicket ticket) {}
