package org.comptoir.pos.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.comptoir.pos.till.TillId;

/// The row that is locked while the next number and signature of a chain are taken.
@Entity
@Table(name = "journal_chain")
@IdClass(ChainHeadRow.Key.class)
class ChainHeadRow {

    record Key(String till, Chain chain) {

        static Key of(TillChain chain) {
            return new Key(chain.till().value(), chain.chain());
        }
    }

    @Id
    @Column(name = "till_id")
    String till;

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

    ChainHeadRow(TillChain of) {
        till = of.till().value();
        chain = of.chain();
        moveTo(ChainLink.FIRST, "");
    }

    TillChain tillChain() {
        return new TillChain(new TillId(till), chain);
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
