package org.comptoir.pos.sales;

import java.time.Instant;
import org.comptoir.pos.sales.basket.SaleCustomer;

/// To whom a sale was attached after it was finished without a customer. The sale itself, its receipt and its signed
/// text
/// stay as they are.
///
/// @param customer as called then
/// @param staffName who attached it
/// @param points added to the customer's
public record SaleAttachment(SaleCustomer customer, Instant at, String staffName, int points) {}
