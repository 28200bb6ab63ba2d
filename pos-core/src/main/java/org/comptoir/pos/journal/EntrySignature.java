package org.comptoir.pos.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.regex.Pattern;

/// Signatures of entries, ECDSA P-256 with SHA-256 in the format of IEEE P1363, as base64url; and of files, in DER, as
/// OpenSSL and others read them. Java itself signs; entries, of which there are many, are checked by [FastCheck].
final class EntrySignature {

    private static final String OF_ENTRIES = "SHA256withECDSAinP1363Format";
    private static final String OF_FILES = "SHA256withECDSA";
    private static final Pattern SPELLING = Pattern.compile("[A-Za-z0-9_-]{86}");

    private EntrySignature() {}

    static String sign(PrivateKey key, String text) throws GeneralSecurityException {
        var signature = sign(OF_ENTRIES, key, text.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    static byte[] signFile(PrivateKey key, byte[] content) throws GeneralSecurityException {
        return sign(OF_FILES, key, content);
    }

    private static byte[] sign(String algorithm, PrivateKey key, byte[] content) throws GeneralSecurityException {
        var signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        signature.update(content);
        return signature.sign();
    }

    static boolean isOf(PublicKey key, String text, String signature) {
        return isCanonical(signature)
                && FastCheck.isOf(
                        key,
                        text.getBytes(StandardCharsets.UTF_8),
                        Base64.getUrlDecoder().decode(signature));
    }

    static boolean isOfFile(PublicKey key, byte[] content, byte[] signature) {
        try {
            var check = Signature.getInstance(OF_FILES);
            check.initVerify(key);
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /// Base64 has several spellings of the same bytes; only the canonical one counts as unchanged.
    private static boolean isCanonical(String signature) {
        if (!SPELLING.matcher(signature).matches()) {
            return false;
        }
        var bytes = Base64.getUrlDecoder().decode(signature);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(signature);
    }
}
