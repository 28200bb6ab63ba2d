package org.comptoir.pos.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.comptoir.pos.secret.Argon2;
import org.comptoir.pos.secret.Argon2Cost;

/// Encrypts a key with another: AES-256-GCM (NIST SP 800-38D), with a random secret or with a passphrase that
/// Argon2id makes slow to guess.
final class KeyWrap {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyWrap() {}

    static byte[] randomKey() {
        return random(KEY_BYTES);
    }

    static byte[] randomSalt() {
        return random(Argon2.SALT_BYTES);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static byte[] keyOf(char[] passphrase, byte[] salt) {
        return Argon2.hash(passphrase, salt, Argon2Cost.PASSPHRASE);
    }

    /// @param bound the context of the wrapped key, without which it cannot be unwrapped
    /// @return nonce and ciphertext, as base64
    static String wrap(byte[] plain, byte[] key, String bound) throws GeneralSecurityException {
        var nonce = random(NONCE_BYTES);
        var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(plain);
        var all = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, all, nonce.length, sealed.length);
        return Base64.getEncoder().encodeToString(all);
    }

    /// @throws GeneralSecurityException if the key is wrong, or the wrapped data was changed
    static byte[] unwrap(String wrapped, byte[] key, String bound) throws GeneralSecurityException {
        var all = Base64.getDecoder().decode(wrapped);
        if (all.length <= NONCE_BYTES) {
            throw new GeneralSecurityException("nothing is wrapped");
        }
        return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(all, NONCE_BYTES), bound)
                .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
