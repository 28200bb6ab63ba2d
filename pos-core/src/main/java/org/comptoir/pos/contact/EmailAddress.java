package org.comptoir.pos.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A plausible e-mail address: a local part, an at sign and a domain with a dot (RFC 5321 section 4.1.2, without
/// quoted local parts and address literals, which no customer has). At most 254 characters (RFC 5321 errata 1690).
public record EmailAddress(String value) {

    private static final int MAX_LENGTH = 254;
    /// Longer texts are no list of addresses.
    private static final int MAX_TEXT_LENGTH = 4000;
    private static final Pattern BRACKETED =
            Pattern.compile("(?:\"[^\"]*\"|[^<>\",;@]*)\\s*<\\s*(?:(?i)mailto:)?([^<>]*)>");
    private static final Pattern MAILTO = Pattern.compile("(?i)^mailto:");
    private static final Pattern SEPARATORS = Pattern.compile("(?:[\\s,;|]|:::)+");
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

    /// The addresses in a text of a table or a contact card, each as it is sent to: without a name in front of it
    /// as in `"Paul" <paul@example.org>`, without `mailto:`.
    public static Extracted extract(String text) {
        if (text.length() > MAX_TEXT_LENGTH) {
            return new Extracted(List.of(), text.strip());
        }
        var addresses = new LinkedHashMap<String, EmailAddress>();
        var rest = new ArrayList<String>();
        var bracketed = BRACKETED.matcher(text);
        var left = new StringBuilder();
        while (bracketed.find()) {
            read(bracketed.group(1))
                    .ifPresentOrElse(
                            address -> addresses.putIfAbsent(address.folded(), address),
                            () -> rest.add(bracketed.group()));
            bracketed.appendReplacement(left, " ");
        }
        bracketed.appendTail(left);
        for (var part : SEPARATORS.split(left.toString().strip())) {
            var bare = withoutDots(MAILTO.matcher(part).replaceFirst(""));
            read(bare)
                    .ifPresentOrElse(address -> addresses.putIfAbsent(address.folded(), address), () -> rest.add(part));
        }
        var refused = rest.stream().filter(part -> !part.isBlank()).toList();
        return new Extracted(
                List.copyOf(addresses.values()),
                addresses.isEmpty() && !refused.isEmpty() ? text.strip() : String.join(" ", refused));
    }

    /// Behind the end of a sentence.
    private static String withoutDots(String text) {
        var end = text.length();
        while (end > 0 && text.charAt(end - 1) == '.') {
            end--;
        }
        return text.substring(0, end);
    }

    private String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    /// @param refused what is no address, as text; empty if all of it is
    public record Extracted(List<EmailAddress> addresses, String refused) {}
}
