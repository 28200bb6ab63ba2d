package org.comptoir.pos.staff;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Hashes PINs with Argon2id (RFC 9106): 19 MiB of memory, 2 passes, 1 lane, stored as PHC strings so that costs
/// can be raised later.
final class PinHash {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String HEADER = "$argon2id$v=19$m=%d,t=%d,p=%d$".formatted(MEMORY_KIB, PASSES, LANES);
    private static final SecureRandom RANDOM = new SecureRandom();

    private PinHash() {}

    static String of(char[] pin) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HEADER + text(salt) + "$" + text(hash(pin, salt, MEMORY_KIB, PASSES, LANES));
    }

    /// Whether the PIN matches the hash; takes equally long if it does not.
    static boolean fits(char[] pin, String phc) {
        var parts = phc.split("[$=,]");
        // "", argon2id, v, 19, m, <memory>, t, <passes>, p, <lanes>, <salt>, <hash>
        var salt = Base64.getDecoder().decode(parts[10]);
        var expected = Base64.getDecoder().decode(parts[11]);
        var actual =
                hash(pin, salt, Integer.parseInt(parts[5]), Integer.parseInt(parts[7]), Integer.parseInt(parts[9]));
        return java.security.MessageDigest.isEqual(expected, actual);
    }

    private static byte[] hash(char[] pin, byte[] salt, int memoryKib, int passes, int lanes) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var hash = new byte[HASH_BYTES];
        generator.generateBytes(Arrays.copyOf(pin, pin.length), hash);
        return hash;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
