package org.comptoir.customers.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.Length;

@Entity
@Table(name = "document_content")
class DocumentContentRow {

    @Id
    @Column(name = "version_id")
    long versionId;

    @Column(name = "words", length = Length.LONG32)
    String words;

    @Column(name = "content", length = Length.LONG32)
    byte[] content;

    static DocumentContentRow of(long versionId, String words, byte[] content) {
        var row = new DocumentContentRow();
        row.versionId = versionId;
        row.words = words;
        row.content = content;
        return row;
    }
}
