package org.comptoir.pos.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.comptoir.pos.till.TillId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "journal_entry")
@IdClass(JournalEntryRow.Key.class)
class JournalEntryRow {

    record Key(String till, Chain chain, long number) {}

    @Id
    @Column(name = "till_id")
    String till;

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
        till = entry.till().value();
        chain = entry.chain();
        number = entry.number();
        recordedAt = entry.recordedAt();
        kind = entry.kind();
        content = entry.content();
        signature = entry.signature();
    }

    JournalEntry entry() {
        return new JournalEntry(new TillId(till), chain, number, recordedAt, kind, content, signature);
    }
}
