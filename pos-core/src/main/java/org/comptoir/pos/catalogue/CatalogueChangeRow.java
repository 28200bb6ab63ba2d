package org.comptoir.pos.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "catalogue_change")
class CatalogueChangeRow {

    static final int ONLY = 1;

    @Id
    int id = ONLY;

    @Column(name = "last_number")
    long lastNumber;
}
