package org.comptoir.pos.secret;

import java.util.Arrays;
import java.util.ServiceLoader;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Argon2id, version 1.3 (RFC 9106).
public final class Argon2 {

    /// How many bytes a hash has.
    public static final int HASH_BYTES = 32;

    /// How many bytes of salt the RFC recommends.
    public static final int SALT_BYTES = 16;

    private static final SpentCost SPENT =
            ServiceLoader.load(SpentCost.class).findFirst().orElse(cost -> cost);

    private Argon2() {}

    /// @param secret is left as it is
    public static byte[] hash(char[] secret, byte[] salt, Argon2Cost cost) {
        return atCost(secret, salt, SPENT.of(cost));
    }

    static byte[] atCost(char[] secret, byte[] salt, Argon2Cost cost) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        var hash = new byte[HASH_BYTES];
        generator.generateBytes(Arrays.copyOf(secret, secret.length), hash);
        return hash;
    }
}
