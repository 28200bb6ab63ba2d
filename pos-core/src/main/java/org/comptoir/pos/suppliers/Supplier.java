package org.comptoir.pos.suppliers;

import org.comptoir.pos.catalogue.article.SupplierId;

/// A supplier as it was read.
///
/// @param version counts its changes, so that two people do not overwrite each other
public record Supplier(SupplierId id, SupplierDetails details, int version) {

    public String name() {
        return details.name();
    }
}
