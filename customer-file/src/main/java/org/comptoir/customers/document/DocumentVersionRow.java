package org.comptoir.customers.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "document_version")
class DocumentVersionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_version_seq")
    @SequenceGenerator(name = "document_version_seq", sequenceName = "document_version_seq", allocationSize = 50)
    long id;

    @Column(name = "document_id")
    long documentId;

    @Column(name = "version_number")
    int number;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "size_bytes")
    long size;

    @Column(name = "sha256")
    String sha256;

    @Column(name = "added_at")
    Instant addedAt;

    @Column(name = "staff_name")
    String staffName;

    DocumentVersion version() {
        return new DocumentVersion(number, fileName, mediaType, size, addedAt, staffName);
    }
}
