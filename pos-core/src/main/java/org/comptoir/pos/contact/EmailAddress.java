package org.comptoir.pos.contact;

import java.util.Optional;
import java.util.regex.Pattern;

/// A plausible e-mail address: a local part, an at sign and a domain with a dot (RFC 5321 section 4.1.2, without
/// quoted local parts and address literals, which no customer has). At most 254 characters (RFC 5321 errata 1690).
public record EmailAddress(String value) {

    private static final int MAX_LENGTH = 254;
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    public EmailAddress {
        if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("no e-mail address");
        }
    }

    public static Optional<EmailAddress> read(String text) {
        var trimmed = text.strip();
        return trimmed.length() <= MAX_LENGTH && SHAPE.matcher(trimmed).matches()
                ? Optional.of(new EmailAddress(trimmed))
                : Optional.empty();
    }
}
