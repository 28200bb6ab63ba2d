package org.comptoir.shop.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.comptoir.pos.outbox.EmailProblem;
import org.comptoir.pos.outbox.EmailState;
import org.comptoir.pos.outbox.MailSecurity;
import org.comptoir.pos.outbox.MailSettings;
import org.comptoir.pos.sales.Sale;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A mail server on loopback, which is there, is down, or is not to be believed; and receipts that cannot be made.
class EmailDeskTest {

    private static final byte[] PAPER = "%PDF a receipt".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    static Path folder;

    private static ShopFixture office;
    private static LoopbackMail mail;
    private static SSLSocketFactory trust;
    private static int port;

    private final AtomicReference<Supplier<byte[]>> paper = new AtomicReference<>(() -> PAPER);
    private EmailDesk desk;

    @BeforeAll
    static void sell() throws Exception {
        office = ShopFixture.in(folder.resolve("shop")).open().withStock();
        office.sell("A1", 1, true);
        mail = new LoopbackMail(folder);
        trust = mail.trust();
        port = mail.start(0, ServerSetup.PROTOCOL_SMTPS);
        useServer(settings(LoopbackMail.HOST));
    }

    @BeforeEach
    void open() {
        desk = new EmailDesk(office.shop(), (sale, copy) -> paper.get().get(), trust);
    }

    @AfterAll
    static void close() {
        mail.stop();
        office.close();
    }

    @AfterEach
    void asItWas() {
        useServer(settings(LoopbackMail.HOST));
        desk.sendDue();
    }

    private static MailSettings settings(String host) {
        return new MailSettings(
                host,
                port,
                MailSecurity.TLS,
                LoopbackMail.ACCOUNT,
                "La Boutique\r\nBcc: all@example.org",
                "shop@example.org");
    }

    private static void useServer(MailSettings settings) {
        settings.notes().forEach((name, value) -> office.shop().settings().putAudited(office.owner(), name, value));
        office.shop().mailPassword().keep(settings, LoopbackMail.PASSWORD);
    }

    private static Sale sale() {
        return office.shop().counter().sales().last(office.shop().till().id()).orElseThrow();
    }

    private void queue(String address) {
        assertThat(desk.queue(office.owner(), sale(), address, () -> 0)).isInstanceOf(EmailQueueResult.Queued.class);
    }

    private EmailProblem onlyProblem() {
        return desk.sendDue().failed().getFirst().problem();
    }

    private static EmailState state() {
        return office.shop().counter().emailOutbox().list().getFirst().state();
    }

    @Test
    void sendsTheReceiptEncryptedAndTellsNothingOfTheMachine() throws Exception {
        queue(" claire@example.org ");

        assertThat(desk.sendDue().sent()).hasSize(1);

        var received = last();
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getSubject())
                .contains("Maison Lavande", sale().number().toString());
        assertThat(received.getFrom()[0].toString()).contains("La Boutique Bcc: all@example.org");
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getMessageID()).doesNotContain(System.getProperty("user.name") + "@");
        var parts = (MimeMultipart) received.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("Bonjour", sale().number().toString());
        assertThat(parts.getBodyPart(1).getFileName()).endsWith(".pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(PAPER);
        assertThat(state()).isEqualTo(EmailState.SENT);
        assertThat(office.shop().counter().emailOutbox().list().getFirst().recipient())
                .isEqualTo("c…@example.org");
    }

    private static MimeMessage last() {
        var all = mail.server().getReceivedMessages();
        return all[all.length - 1];
    }

    @Test
    void keepsTheReceiptWhileTheServerIsDownAlsoOverARestart() {
        queue("claire@example.org");
        mail.stop();
        assertThat(onlyProblem()).isEqualTo(EmailProblem.NO_ANSWER);
        assertThat(sale().total().isPositive()).as("the sale stands").isTrue();
        assertThat(state()).isEqualTo(EmailState.WAITING);
        assertThat(desk.sendDue()).as("not before its pause").isEqualTo(EmailRun.NOTHING);

        port = mail.start(port, ServerSetup.PROTOCOL_SMTPS);
        office.shop().counter().emailOutbox().retryAll(office.owner());

        assertThat(desk.sendDue().sent()).hasSize(1);
    }

    @Test
    void keepsTheReceiptThatCannotBeMade() {
        queue("claire@example.org");
        paper.set(() -> {
            throw new OutOfMemoryError("a receipt of a million lines");
        });
        assertThat(onlyProblem()).isEqualTo(EmailProblem.NO_PAPER);
        office.shop().counter().emailOutbox().retryAll(office.owner());
        paper.set(() -> {
            throw new IllegalStateException("a broken font");
        });
        assertThat(onlyProblem()).isEqualTo(EmailProblem.NO_PAPER);

        paper.set(() -> PAPER);
        office.shop().counter().emailOutbox().retryAll(office.owner());

        assertThat(desk.sendDue().sent()).hasSize(1);
    }

    @Test
    void tellsNobodyTheMessageWhoIsNotTheServer() {
        assertThat(desk.check(settings(LoopbackMail.HOST), "")).isEmpty();

        useServer(settings("127.0.0.1"));
        assertThat(desk.check(settings("127.0.0.1"), "")).contains(EmailProblem.NOT_SECURE);
        assertThat(new EmailDesk(office.shop(), (sale, copy) -> PAPER, null).check(settings(LoopbackMail.HOST), ""))
                .as("a certificate that nobody vouches for")
                .contains(EmailProblem.NOT_SECURE);
    }

    @Test
    void sendsNothingInTheClear() throws Exception {
        var open = new LoopbackMail(Files.createDirectory(folder.resolve("open")));
        var plain = open.start(0, ServerSetup.PROTOCOL_SMTP);
        try {
            var settings = new MailSettings(
                    LoopbackMail.HOST, plain, MailSecurity.STARTTLS, LoopbackMail.ACCOUNT, "", "shop@example.org");
            assertThat(desk.check(settings, "")).contains(EmailProblem.NOT_SECURE);
        } finally {
            open.stop();
        }
    }

    @Test
    void tellsAWrongPasswordFromAMissingOneAndAServerThatIsNot() {
        var settings = settings(LoopbackMail.HOST);
        office.shop().mailPassword().keep(settings, "wrong");
        assertThat(desk.check(settings, "")).contains(EmailProblem.SIGN_IN_REFUSED);

        var other = new MailSettings(LoopbackMail.HOST, port, MailSecurity.TLS, "nobody", "", "shop@example.org");
        assertThat(desk.check(other, "")).contains(EmailProblem.NO_PASSWORD);
        var nowhere = new MailSettings("mail.invalid", port, MailSecurity.TLS, "", "", "shop@example.org");
        assertThat(desk.check(nowhere, "")).contains(EmailProblem.UNKNOWN_HOST);
        assertThat(desk.check(MailSettings.NONE, "")).contains(EmailProblem.NOT_SET_UP);
    }

    @Test
    void refusesWhatIsNoAddress() {
        for (var wrong : new String[] {"", "claire", "claire@", "a@b.c\r\nBcc: d@e.f", "a@b.c, d@e.f"}) {
            assertThat(desk.queue(office.owner(), sale(), wrong, () -> 0))
                    .as(wrong)
                    .isInstanceOf(EmailQueueResult.NoAddress.class);
        }
        MailSettings.NONE
                .notes()
                .forEach((name, value) -> office.shop().settings().putAudited(office.owner(), name, value));
        assertThat(desk.queue(office.owner(), sale(), "claire@example.org", () -> 0))
                .isInstanceOf(EmailQueueResult.NotSetUp.class);
    }
}
