package org.comptoir.pos.secret;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Argon2Test {

    private static final byte[] SALT = "somesalt".getBytes(US_ASCII);

    /// A value of the reference implementation.
    @Test
    void hashesAsTheReferenceDoes() {
        var hash = Argon2.atCost("password".toCharArray(), SALT, new Argon2Cost(64 * 1024, 2, 1));

        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @Test
    void costsInAShopWhatIsRecommended() {
        assertThat(Argon2Cost.PIN).isEqualTo(new Argon2Cost(19_456, 2, 1));
        assertThat(Argon2Cost.PASSPHRASE).isEqualTo(new Argon2Cost(65_536, 3, 4));
    }

    @Test
    void dependsOnSecretSaltAndCost() {
        var cost = new Argon2Cost(8, 1, 1);
        var hash = Argon2.atCost("1357".toCharArray(), SALT, cost);

        assertThat(Argon2.atCost("1357".toCharArray(), SALT, cost)).isEqualTo(hash);
        assertThat(Argon2.atCost("1358".toCharArray(), SALT, cost)).isNotEqualTo(hash);
        assertThat(Argon2.atCost("1357".toCharArray(), "somesalts".getBytes(US_ASCII), cost))
                .isNotEqualTo(hash);
        assertThat(Argon2.atCost("1357".toCharArray(), SALT, new Argon2Cost(8, 2, 1)))
                .isNotEqualTo(hash);
    }

    @Test
    void leavesTheSecretAsItIs() {
        var secret = "1357".toCharArray();

        Argon2.atCost(secret, SALT, new Argon2Cost(8, 1, 1));

        assertThat(secret).containsExactly("1357".toCharArray());
    }
}
