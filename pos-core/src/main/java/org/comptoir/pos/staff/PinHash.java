package org.comptoir.pos.staff;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.comptoir.pos.secret.Argon2;
import org.comptoir.pos.secret.Argon2Cost;

/// Hashes PINs with Argon2id, stored as PHC strings so that the cost can be raised later.
final class PinHash {

    private static final Argon2Cost COST = Argon2Cost.PIN;
    private static final String HEADER =
            "$argon2id$v=19$m=%d,t=%d,p=%d$".formatted(COST.memoryKib(), COST.passes(), COST.lanes());
    private static final SecureRandom RANDOM = new SecureRandom();

    private PinHash() {}

    static String of(char[] pin) {
        var salt = new byte[Argon2.SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HEADER + text(salt) + "$" + text(Argon2.hash(pin, salt, COST));
    }

    /// Whether the PIN matches the hash; takes equally long if it does not.
    static boolean fits(char[] pin, String phc) {
        var parts = phc.split("[$=,]");
        // "", argon2id, v, 19, m, <memory>, t, <passes>, p, <lanes>, <salt>, <hash>
        var salt = Base64.getDecoder().decode(parts[10]);
        var expected = Base64.getDecoder().decode(parts[11]);
        var cost = new Argon2Cost(Integer.parseInt(parts[5]), Integer.parseInt(parts[7]), Integer.parseInt(parts[9]));
        return MessageDigest.isEqual(expected, Argon2.hash(pin, salt, cost));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
