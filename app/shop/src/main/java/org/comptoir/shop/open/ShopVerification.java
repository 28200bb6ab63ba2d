package org.comptoir.shop.open;

import org.comptoir.pos.audit.AuditReport;
import org.comptoir.pos.journal.Verification;

/// What was found when the whole shop was verified.
///
/// @param chains whether what was signed is untouched
/// @param books whether the tables say what was signed
public record ShopVerification(Verification chains, AuditReport books) {

    public boolean isSound() {
        return chains.isSound() && books.isSound();
    }
}
