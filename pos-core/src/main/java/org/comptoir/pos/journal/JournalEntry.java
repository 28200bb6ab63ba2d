package org.comptoir.pos.journal;

import java.time.Instant;
import org.comptoir.pos.till.TillId;

/// One entry of a chain, as it was recorded and signed.
///
/// @param till whose chain it stands in
/// @param number counted from 1 without gaps within its chain
/// @param kind what was recorded, such as `sale` or `sign-in`
/// @param content a [CanonicalText]
/// @param signature ECDSA P-256 with SHA-256 (IEEE P1363 layout), as base64url without padding
public record JournalEntry(
        TillId till, Chain chain, long number, Instant recordedAt, String kind, String content, String signature) {

    /// What a receipt prints of the signature: its 3rd, 7th, 13th and 19th characters.
    public String signatureExcerpt() {
        return "" + signature.charAt(2) + signature.charAt(6) + signature.charAt(12) + signature.charAt(18);
    }
}
