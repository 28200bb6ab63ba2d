package org.comptoir.customers.consent;

import org.comptoir.pos.contact.CustomerId;

/// What a file says that a customer said.
public record ImportedConsent(CustomerId customer, ConsentStatement statement) {}
