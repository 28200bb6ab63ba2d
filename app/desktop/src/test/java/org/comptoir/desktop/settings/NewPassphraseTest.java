package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.Test;

class NewPassphraseTest {

    private final NewPassphrase passphrase = new NewPassphrase(Texts.of("settings", Language.ENGLISH));

    @Test
    void isRefusedWhenItIsShort() {
        type("1234567", "1234567");

        assertThat(passphrase.problem())
                .hasValueSatisfying(why -> assertThat(why).contains("too short"));
    }

    @Test
    void isRefusedWhenItWasTypedInTwoWays() {
        type("Un été à Sète", "Un été à Nice");

        assertThat(passphrase.problem())
                .hasValueSatisfying(why -> assertThat(why).contains("not the same"));
    }

    @Test
    void willDoWhenItWasTypedTwiceAlike() {
        type("Un été à Sète", "Un été à Sète");

        assertThat(passphrase.problem()).isEmpty();
        assertThat(passphrase.secret()).isEqualTo("Un été à Sète".toCharArray());
    }

    @Test
    void isForgottenOnceItIsNoLongerAskedFor() {
        passphrase.ask();
        type("Un été à Sète", "Un été à Sète");

        passphrase.end();

        assertThat(passphrase.askingProperty().get()).isFalse();
        assertThat(passphrase.typedProperty().get()).isEmpty();
        assertThat(passphrase.againProperty().get()).isEmpty();
    }

    private void type(String first, String second) {
        passphrase.typedProperty().set(first);
        passphrase.againProperty().set(second);
    }
}
