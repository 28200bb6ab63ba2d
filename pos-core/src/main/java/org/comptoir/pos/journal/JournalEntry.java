package org.comptoir.pos.journal;

import java.time.Instant;
import org.comptoir.pos.till.TillId;

/// An entry of a chain, as recorded and signed.
///
/// @param till the owner of the chain
/// @param number counted from 1 without gaps within its chain
/// @param kind such as `sale` or `sign-in`
/// @param content a [CanonicalText]
/// @param signature ECDSA P-256 with SHA-256 (IEEE P1363 format), as base64url without padding
public record JournalEntry(
        TillId till, Chain chain, long number, Instant recordedAt, String kind, String content, String signature) {

    /// The characters of the signature printed on a receipt: the 3rd, 7th, 13th and 19th.
    public String signatureExcerpt() {
        return "" + signature.charAt(2) + signature.charAt(6) + signature.charAt(12) + signature.charAt(18);
    }
}
