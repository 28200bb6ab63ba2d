package org.comptoir.pos.journal;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/// The journal's key and its certificate as base64 (RFC 4648, section 4), the way files keep them.
final class KeyText {

    private KeyText() {}

    static String of(PrivateKey key) {
        return of(key.getEncoded());
    }

    static String of(Certificate certificate) throws GeneralSecurityException {
        return of(certificate.getEncoded());
    }

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static PrivateKey privateKey(String text) throws GeneralSecurityException {
        return privateKey(bytes(text));
    }

    /// @param plain PKCS 8, emptied once it was read
    static PrivateKey privateKey(byte[] plain) throws GeneralSecurityException {
        var key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(plain));
        Arrays.fill(plain, (byte) 0);
        return key;
    }

    static Certificate certificate(String text) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes(text)));
    }

    static byte[] bytes(String text) throws GeneralSecurityException {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("no base64", e);
        }
    }
}
