package org.comptoir.pos.sales;

import org.comptoir.pos.contact.CustomerId;

/// A customer was merged into another while a sale was being written for them or attached to them; that left nothing
/// behind and can be
/// made again.
final class CustomerMergedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CustomerMergedException(CustomerId customer) {
        super("merged meanwhile: customer row " + customer.value());
    }
}
