package org.comptoir.pos.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// The row that is locked while the next number and signature of a chain are taken.
@Entity
@Table(name = "journal_chain")
class ChainHeadRow {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "chain")
    Chain chain;

    @Column(name = "last_number")
    long lastNumber;

    @Column(name = "last_signature")
    String lastSignature;

    @Column(name = "last_digest")
    String lastDigest;

    @Column(name = "last_key")
    String lastKey;

    ChainHeadRow() {}

    ChainHeadRow(Chain chain) {
        this.chain = chain;
        moveTo(ChainLink.FIRST, "");
    }

    ChainLink link() {
        return new ChainLink(lastNumber, lastSignature, lastDigest);
    }

    final void moveTo(ChainLink link, String keyFingerprint) {
        lastNumber = link.number();
        lastSignature = link.signature();
        lastDigest = link.digest();
        lastKey = keyFingerprint;
    }
}
