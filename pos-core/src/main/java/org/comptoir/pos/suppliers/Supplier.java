package org.comptoir.pos.suppliers;

import org.comptoir.pos.catalogue.article.SupplierId;

/// A supplier as read.
///
/// @param version change counter, so that two people do not overwrite each other's changes
public record Supplier(SupplierId id, SupplierDetails details, int version) {

    public String name() {
        return details.name();
    }
}
