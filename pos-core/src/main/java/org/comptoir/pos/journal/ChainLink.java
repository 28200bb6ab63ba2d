package org.comptoir.pos.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.comptoir.pos.till.TillId;

/// The end of a chain, to which the next entry is linked.
///
/// @param number of the last entry, 0 if there is none
/// @param signature of the last entry, empty if there is none
/// @param digest SHA-256 of the last entry's signed text, as base64url, empty if there is none. It is signed with
///     the next entry, so that one valid signature covers every text before it and a verification need not check
///     each one.
record ChainLink(long number, String signature, String digest) {

    static final ChainLink FIRST = new ChainLink(0, "", "");

    /// The text whose signature is that of the entry, frozen by a test. The first till's chains began before there
    /// were others: their format, version 1, does not contain the till. Version 2, for all other tills, starts with
    /// the till, so that no entry can be moved to another till's chain.
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

    /// The end of the chain after this entry.
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
