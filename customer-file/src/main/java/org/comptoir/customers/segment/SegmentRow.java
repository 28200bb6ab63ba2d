package org.comptoir.customers.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "segment")
class SegmentRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "segment_seq")
    @SequenceGenerator(name = "segment_seq", sequenceName = "segment_seq", allocationSize = 50)
    @Column(name = "id")
    long id;

    @Column(name = "name")
    String name = "";

    /// Without accents and capitals: two segments must differ by more than these.
    @Column(name = "name_key")
    String nameKey = "";

    @Version
    @Column(name = "version")
    int version;
}
