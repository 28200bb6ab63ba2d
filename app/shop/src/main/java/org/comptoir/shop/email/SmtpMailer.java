package org.comptoir.shop.email;

import jakarta.activation.DataHandler;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.comptoir.pos.outbox.EmailProblem;
import org.comptoir.pos.outbox.MailSecurity;
import org.comptoir.pos.outbox.MailSettings;
import org.jspecify.annotations.Nullable;

/// Hands e-mails to a mail server, always encrypted, and only to one whose certificate is its own. Each call may take
/// as long as [#TIMEOUT_MILLIS] a few times: never make it on the screen's thread.
final class SmtpMailer {

    private static final int TIMEOUT_MILLIS = 15_000;

    /// Whatever could end a header and begin another.
    private static final String CONTROLS = "\\p{Cntrl}+";

    private final MailSettings settings;
    private final String password;
    private final @Nullable SSLSocketFactory trust;

    /// @param password of the account; empty where the server asks for none
    SmtpMailer(MailSettings settings, String password) {
        this(settings, password, null);
    }

    /// @param trust the certificates to be believed; null for the machine's
    SmtpMailer(MailSettings settings, String password, @Nullable SSLSocketFactory trust) {
        this.settings = settings;
        this.password = password;
        this.trust = trust;
    }

    /// Connects and signs in, and sends nothing.
    ///
    /// @throws MailFailure if that is refused
    void check() throws MailFailure {
        try (var transport = session().getTransport("smtp")) {
            transport.connect();
        } catch (MessagingException e) {
            throw new MailFailure(MailProblems.of(e), e);
        }
    }

    /// @param at the time that the e-mail bears
    /// @throws MailFailure if the server did not take it; it may be sent again
    void send(OutgoingMail mail, Instant at) throws MailFailure {
        try {
            var session = session();
            var message = message(session, mail, at);
            try (var transport = session.getTransport("smtp")) {
                transport.connect();
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (MessagingException e) {
            throw new MailFailure(MailProblems.of(e), e);
        } catch (UnsupportedEncodingException e) {
            throw new MailFailure(EmailProblem.MESSAGE_REFUSED, e);
        }
    }

    private MimeMessage message(Session session, OutgoingMail mail, Instant at)
            throws MessagingException, UnsupportedEncodingException {
        var text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        var paper = new MimeBodyPart();
        paper.setDataHandler(new DataHandler(new ByteArrayDataSource(mail.pdf(), "application/pdf")));
        paper.setFileName(clean(mail.fileName()));
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(
                settings.senderAddress(), clean(settings.senderName()), StandardCharsets.UTF_8.name()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(clean(mail.subject()), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(at));
        message.setContent(new MimeMultipart(text, paper));
        message.saveChanges();
        return message;
    }

    static String clean(String header) {
        return header.replaceAll(CONTROLS, " ").strip();
    }

    private Session session() {
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.security() == MailSecurity.TLS));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", "true");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.put("mail.smtp.auth", Boolean.toString(settings.needsPassword()));
        properties.put("mail.smtp.connectiontimeout", Integer.toString(TIMEOUT_MILLIS));
        properties.put("mail.smtp.timeout", Integer.toString(TIMEOUT_MILLIS));
        properties.put("mail.smtp.writetimeout", Integer.toString(TIMEOUT_MILLIS));
        // Otherwise the names of this machine and of its user are told to whoever reads the message.
        properties.put("mail.from", settings.senderAddress());
        properties.put("mail.smtp.localhost", domain(settings.senderAddress()));
        if (trust != null) {
            properties.put("mail.smtp.ssl.socketFactory", trust);
        }
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.account(), password);
            }
        });
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
