package org.comptoir.pos.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.comptoir.pos.till.TillId;

/// Where a chain stands: what the next entry is chained to.
///
/// @param number of the last entry, 0 when there is none
/// @param signature of the last entry, empty when there is none
/// @param digest SHA-256 of the last entry's signed text, as base64url, empty when there is none. Signed with the next
///     entry, so that one valid signature vouches for every text before it: a verification need not check each one.
record ChainLink(long number, String signature, String digest) {

    static final ChainLink FIRST = new ChainLink(0, "", "");

    /// The text whose signature is the entry's, frozen by a test. The first till's chains began before there were
    /// others:
    /// their layout, version 1, has no till in it. Version 2, of all other tills, begins with the till, so that no
    /// entry
    /// can be moved from one till's chain to another's.
    String signedText(JournalEntry entry) {
        var text = entry.till().equals(TillId.FIRST)
                ? CanonicalText.version(1)
                : CanonicalText.version(2).put("till", entry.till().value());
        return text.put("chain", entry.chain().name())
                .put("number", entry.number())
                .put("recorded", entry.recordedAt())
                .put("kind", entry.kind())
                .put("previous", signature)
                .put("previous.digest", digest)
                .put("content", entry.content())
                .text();
    }

    /// Where the chain stands after this entry.
    ChainLink then(JournalEntry entry) {
        return new ChainLink(entry.number(), entry.signature(), digestOf(signedText(entry)));
    }

    private static String digestOf(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
