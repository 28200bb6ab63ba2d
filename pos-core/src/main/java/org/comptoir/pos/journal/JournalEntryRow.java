package org.comptoir.pos.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "journal_entry")
@IdClass(JournalEntryRow.Key.class)
class JournalEntryRow {

    record Key(Chain chain, long number) {}

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "chain")
    Chain chain;

    @Id
    @Column(name = "number")
    long number;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "kind")
    String kind;

    @Column(name = "content")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String content;

    @Column(name = "signature")
    String signature;

    JournalEntryRow() {}

    JournalEntryRow(JournalEntry entry) {
        chain = entry.chain();
        number = entry.number();
        recordedAt = entry.recordedAt();
        kind = entry.kind();
        content = entry.content();
        signature = entry.signature();
    }

    JournalEntry entry() {
        return new JournalEntry(chain, number, recordedAt, kind, content, signature);
    }
}
