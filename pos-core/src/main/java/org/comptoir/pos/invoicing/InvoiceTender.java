package org.comptoir.pos.invoicing;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;

/// What an invoice was paid with at once, or a credit note paid back.
///
/// @param title as the shop called it, in the invoice's language
public record InvoiceTender(TenderKind kind, String title, Money amount) {}
