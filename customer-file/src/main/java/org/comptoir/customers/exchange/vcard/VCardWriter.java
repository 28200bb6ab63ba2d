package org.comptoir.customers.exchange.vcard;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.comptoir.customers.customer.Birthday;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.CustomerDetails;
import org.comptoir.customers.customer.CustomerKind;
import org.comptoir.customers.customer.ExtraProperty;
import org.comptoir.customers.exchange.incoming.Photo;
import org.comptoir.pos.language.Language;
import org.jspecify.annotations.Nullable;

/// Writes customers as vCards in UTF-8, one after the other. Closing flushes and leaves the stream open.
public final class VCardWriter implements AutoCloseable {

    private final OutputStream out;
    private final VCardVersion version;
    private final Language language;

    /// @param language in which countries are named
    public VCardWriter(OutputStream out, VCardVersion version, Language language) {
        this.out = new BufferedOutputStream(out, 64 * 1024);
        this.version = version;
        this.language = language;
    }

    /// @param photo to go with it
    public void write(Customer customer, @Nullable Photo photo) {
        card(customer.details(), customer.displayName(), customer.number(), photo);
    }

    /// A contact that has no number of ours.
    void write(CustomerDetails details, @Nullable Photo photo) {
        card(details, details.displayName(), "", photo);
    }

    private void card(CustomerDetails details, String displayName, String number, @Nullable Photo photo) {
        line("BEGIN:VCARD");
        line("VERSION:" + version.text());
        line("PRODID:-//Comptoir//Comptoir//EN");
        names(details, displayName);
        var parts = new ContactLines(version, language, details.extras());
        parts.of(details).forEach(this::line);
        birthday(details.birthday());
        if (!details.uid().isEmpty()) {
            line("UID:" + uid(details.uid()));
        }
        if (!number.isEmpty()) {
            line(CardMapper.NUMBER + ":" + number);
        }
        if (photo != null) {
            photo(photo);
        }
        details.extras().forEach(extra -> line(ExtraLines.of(extra)));
        line("END:VCARD");
    }

    private void names(CustomerDetails details, String displayName) {
        var name = details.name();
        line("FN:" + CardText.escaped(displayName));
        line("N:"
                + String.join(
                        ";",
                        List.of(name.family(), name.given(), name.middle(), name.title(), name.suffix()).stream()
                                .map(CardText::escaped)
                                .toList()));
        if (details.kind() == CustomerKind.COMPANY && !has(details, "KIND") && !has(details, "X-ABSHOWAS")) {
            line(version == VCardVersion.V4 ? "KIND:org" : "X-ABShowAs:COMPANY");
        }
        if (!details.company().isEmpty() && !saysCompany(details)) {
            line("ORG:" + CardText.escaped(details.company()));
        }
        if (!details.jobTitle().isEmpty()) {
            line("TITLE:" + CardText.escaped(details.jobTitle()));
        }
        if (!details.tags().isEmpty()) {
            line("CATEGORIES:"
                    + String.join(
                            ",", details.tags().stream().map(CardText::escaped).toList()));
        }
        if (!details.language().isEmpty()) {
            line("LANG:" + details.language());
        }
    }

    private static boolean has(CustomerDetails details, String name) {
        return details.extras().stream().anyMatch(extra -> extra.name().equals(name));
    }

    /// Whether a kept `ORG` with departments still names the same company.
    private static boolean saysCompany(CustomerDetails details) {
        return details.extras().stream()
                .filter(extra -> extra.name().equals("ORG"))
                .map(ExtraProperty::value)
                .anyMatch(value -> CardText.unescaped(CardText.split(value, ';').getFirst())
                        .strip()
                        .equals(details.company()));
    }

    /// Without its year in the way that each version has for it: 3.0 has none, so it is Apple's.
    private void birthday(@Nullable Birthday birthday) {
        if (birthday == null) {
            return;
        }
        var year = birthday.year();
        if (version == VCardVersion.V4) {
            var monthAndDay = String.format(Locale.ROOT, "%02d%02d", birthday.month(), birthday.day());
            line("BDAY:" + (year == null ? "--" : String.format(Locale.ROOT, "%04d", year)) + monthAndDay);
        } else {
            var date = String.format(
                    Locale.ROOT, "%04d-%02d-%02d", year == null ? 1604 : year, birthday.month(), birthday.day());
            line(year == null ? "BDAY;X-APPLE-OMIT-YEAR=1604:" + date : "BDAY:" + date);
        }
    }

    private static String uid(String uid) {
        return uid.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? "urn:uuid:" + uid
                : CardText.escaped(uid);
    }

    private void photo(Photo photo) {
        var base64 = Base64.getEncoder().encodeToString(photo.content());
        var type = photo.mediaType().replaceFirst("(?i)^image/", "").toUpperCase(Locale.ROOT);
        line(
                version == VCardVersion.V4
                        ? "PHOTO:data:" + photo.mediaType() + ";base64," + base64
                        : "PHOTO;ENCODING=b;TYPE=" + type + ":" + base64);
    }

    private void line(String text) {
        try {
            Folding.write(out, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
