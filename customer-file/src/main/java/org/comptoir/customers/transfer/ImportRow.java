package org.comptoir.customers.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "customer_import")
class ImportRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_import_seq")
    @SequenceGenerator(name = "customer_import_seq", sequenceName = "customer_import_seq", allocationSize = 50)
    long id;

    @Column(name = "imported_at")
    Instant importedAt;

    @Column(name = "staff_name")
    String staffName;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "added")
    int added;

    @Column(name = "changed")
    int changed;

    @Column(name = "unchanged")
    int unchanged;

    @Column(name = "left_out")
    int leftOut;
}
