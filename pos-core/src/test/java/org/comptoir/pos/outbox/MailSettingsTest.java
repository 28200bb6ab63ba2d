package org.comptoir.pos.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.comptoir.pos.journal.SecretStore;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    private static final MailSettings SHOP =
            new MailSettings("mail.example.org", 587, MailSecurity.STARTTLS, "shop", "La Boutique", "shop@example.org");

    @Test
    void comesBackAsItWasKept() {
        var notes = SHOP.notes();

        assertThat(MailSettings.of(name -> Optional.ofNullable(notes.get(name))))
                .isEqualTo(SHOP);
        assertThat(MailSettings.of(name -> Optional.empty())).isEqualTo(MailSettings.NONE);
        assertThat(MailSettings.NONE.isComplete()).isFalse();
        assertThat(SHOP.isComplete()).isTrue();
    }

    @Test
    void tellsPortsAndServersFromAnythingElse() {
        assertThat(MailSettings.readPort(" 465 ")).contains(465);
        for (var wrong : new String[] {"", "0", "65536", "-1", "4 65", "465.0"}) {
            assertThat(MailSettings.readPort(wrong)).as(wrong).isEmpty();
        }
        assertThat(MailSettings.isHost("mail.example.org")).isTrue();
        assertThat(MailSettings.isHost("127.0.0.1")).isTrue();
        for (var wrong : new String[] {"", "a b", "mail.example.org\r\nX", "http://mail", "-a"}) {
            assertThat(MailSettings.isHost(wrong)).as(wrong).isFalse();
        }
    }

    @Test
    void remembersThePasswordUntilTheProgramEndsWhereThereIsNoStore() {
        System.setProperty(SecretStore.SWITCH, "none");
        var password = new MailPassword(SecretStore.ofMachine(), Optional::empty);
        assertThat(password.of(SHOP)).isEmpty();

        assertThat(password.keep(SHOP, "secret")).isFalse();

        assertThat(password.of(SHOP)).contains("secret");
        assertThat(new MailPassword(SecretStore.ofMachine(), () -> Optional.of("given")).of(SHOP))
                .contains("given");
    }
}
