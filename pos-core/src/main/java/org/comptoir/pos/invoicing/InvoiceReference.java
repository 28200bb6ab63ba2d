package org.comptoir.pos.invoicing;

import java.time.LocalDate;

/// An earlier invoice, as a credit note names it.
public record InvoiceReference(InvoiceNumber number, LocalDate day) {}
