package org.comptoir.pos.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Java's own check is the measure: what it accepts and what it refuses.
class FastCheckTest {

    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";
    private static final int TIMES = 40;

    private static KeyPair pair;
    private static PublicKey other;

    @BeforeAll
    static void generate() throws GeneralSecurityException {
        pair = pair("secp256r1");
        other = pair("secp256r1").getPublic();
    }

    private static KeyPair pair(String curve) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    @Test
    void agreesWithJavaOnSignaturesAndOnEachOfThemChanged() throws GeneralSecurityException {
        for (var time = 0; time < TIMES; time++) {
            var content = "entry %d".formatted(time).repeat(time).getBytes(StandardCharsets.UTF_8);
            var signature = signed(content);
            assertThat(agreed(pair.getPublic(), content, signature)).isTrue();
            assertThat(agreed(other, content, signature)).isFalse();
            var changed = signature.clone();
            changed[time] ^= (byte) (1 << time % 8);
            assertThat(agreed(pair.getPublic(), content, changed)).isFalse();
            var added = Arrays.copyOf(content, content.length + 1);
            assertThat(agreed(pair.getPublic(), added, signature)).isFalse();
        }
    }

    /// The same signature with the negative of its second number: mathematically as good.
    @Test
    void agreesWithJavaOnTheTwinOfASignature() throws GeneralSecurityException {
        var content = new byte[] {1, 2, 3};
        var signature = signed(content);
        var order = ((ECPublicKey) pair.getPublic()).getParams().getOrder();
        var second = new BigInteger(1, Arrays.copyOfRange(signature, 32, 64));

        assertThat(agreed(pair.getPublic(), content, joined(signature, order.subtract(second))))
                .isTrue();
    }

    @Test
    void refusesNumbersOutsideTheirRange() throws GeneralSecurityException {
        var content = new byte[] {1, 2, 3};
        var signature = signed(content);
        var order = ((ECPublicKey) pair.getPublic()).getParams().getOrder();

        assertThat(agreed(pair.getPublic(), content, new byte[64])).isFalse();
        assertThat(agreed(pair.getPublic(), content, joined(signature, BigInteger.ZERO)))
                .isFalse();
        assertThat(agreed(pair.getPublic(), content, joined(signature, order))).isFalse();
        assertThat(FastCheck.isOf(pair.getPublic(), content, Arrays.copyOf(signature, 63)))
                .isFalse();
        assertThat(FastCheck.isOf(pair.getPublic(), content, Arrays.copyOf(signature, 65)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secp384r1", "secp521r1"})
    void refusesKeysOfOtherCurves(String curve) throws GeneralSecurityException {
        var content = new byte[] {1, 2, 3};

        assertThat(FastCheck.isOf(pair(curve).getPublic(), content, signed(content)))
                .isFalse();
    }

    @Test
    void refusesKeysOfOtherKinds() throws GeneralSecurityException {
        var edwards = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

        assertThat(FastCheck.isOf(edwards.getPublic(), new byte[1], new byte[64]))
                .isFalse();
    }

    private static byte[] signed(byte[] content) throws GeneralSecurityException {
        var sign = Signature.getInstance(ALGORITHM);
        sign.initSign(pair.getPrivate());
        sign.update(content);
        return sign.sign();
    }

    private static byte[] joined(byte[] signature, BigInteger second) {
        var joined = Arrays.copyOf(signature, 64);
        var bytes = second.toByteArray();
        Arrays.fill(joined, 32, 64, (byte) 0);
        for (var i = 0; i < Math.min(32, bytes.length); i++) {
            joined[63 - i] = bytes[bytes.length - 1 - i];
        }
        return joined;
    }

    private static boolean agreed(PublicKey key, byte[] content, byte[] signature) throws GeneralSecurityException {
        var fast = FastCheck.isOf(key, content, signature);
        var java = Signature.getInstance(ALGORITHM);
        java.initVerify(key);
        java.update(content);
        boolean slow;
        try {
            slow = java.verify(signature);
        } catch (GeneralSecurityException e) {
            slow = false;
        }
        assertThat(fast).isEqualTo(slow);
        return fast;
    }
}
