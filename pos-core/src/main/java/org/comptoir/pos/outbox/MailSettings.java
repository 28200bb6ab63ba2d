package org.comptoir.pos.outbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.pos.contact.EmailAddress;

/// The mail server of a shop and who its e-mails are from. The account's password is none of it: see [MailPassword].
///
/// @param host its name; empty if the shop sends no e-mails
/// @param account empty where the server asks for none
/// @param senderName as it stands before the address; may be empty
/// @param senderAddress empty if the shop sends no e-mails
public record MailSettings(
        String host, int port, MailSecurity security, String account, String senderName, String senderAddress) {

    /// What holds when nobody chose: no e-mails.
    public static final MailSettings NONE =
            new MailSettings("", MailSecurity.TLS.usualPort(), MailSecurity.TLS, "", "", "");

    /// Of each text.
    public static final int MAX_LENGTH = 200;

    private static final int MAX_PORT = 65_535;
    private static final String HOST = "mail.host";
    private static final String PORT = "mail.port";
    private static final String SECURITY = "mail.security";
    private static final String ACCOUNT = "mail.account";
    private static final String NAME = "mail.sender-name";
    private static final String ADDRESS = "mail.sender-address";

    /// The shop's own.
    ///
    /// @param notes such as `settings::get`
    public static MailSettings of(Function<String, Optional<String>> notes) {
        return new MailSettings(
                notes.apply(HOST).orElse(NONE.host),
                notes.apply(PORT).flatMap(MailSettings::readPort).orElse(NONE.port),
                notes.apply(SECURITY).flatMap(MailSecurity::read).orElse(NONE.security),
                notes.apply(ACCOUNT).orElse(NONE.account),
                notes.apply(NAME).orElse(NONE.senderName),
                notes.apply(ADDRESS).orElse(NONE.senderAddress));
    }

    /// As kept, by the names of the shop settings.
    public Map<String, String> notes() {
        var notes = new LinkedHashMap<String, String>();
        notes.put(HOST, host);
        notes.put(PORT, Integer.toString(port));
        notes.put(SECURITY, security.word());
        notes.put(ACCOUNT, account);
        notes.put(NAME, senderName);
        notes.put(ADDRESS, senderAddress);
        return notes;
    }

    /// A port as typed; empty if it is none.
    public static Optional<Integer> readPort(String typed) {
        var text = typed.strip();
        return text.matches("[0-9]{1,5}")
                ? Optional.of(Integer.parseInt(text)).filter(port -> port > 0 && port <= MAX_PORT)
                : Optional.empty();
    }

    /// Whether a text can be the name of a server: letters, digits, dots and hyphens, or an address in figures.
    public static boolean isHost(String text) {
        return text.length() <= MAX_LENGTH && text.matches("[\\p{L}\\p{N}]([\\p{L}\\p{N}.:-]*[\\p{L}\\p{N}])?");
    }

    /// Whether the shop sends e-mails.
    public boolean isComplete() {
        return !host.isEmpty() && EmailAddress.read(senderAddress).isPresent();
    }

    public boolean needsPassword() {
        return !account.isEmpty();
    }
}
