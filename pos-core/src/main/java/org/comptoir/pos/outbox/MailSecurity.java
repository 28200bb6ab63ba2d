package org.comptoir.pos.outbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How the way to a mail server is encrypted. It always is.
public enum MailSecurity {
    /// From the first byte on, usually at port 465 (RFC 8314).
    TLS(465),
    /// After a greeting in the clear, usually at port 587 (RFC 3207); a server that does not offer it is left.
    STARTTLS(587);

    private final int usualPort;

    MailSecurity(int usualPort) {
        this.usualPort = usualPort;
    }

    public int usualPort() {
        return usualPort;
    }

    /// As it is kept.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MailSecurity> read(String word) {
        return Arrays.stream(values())
                .filter(security -> security.word().equals(word))
                .findFirst();
    }
}
