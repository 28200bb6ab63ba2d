package org.comptoir.customers.transfer.dryrun;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.FieldValues;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.transfer.contact.ImportedContact;

/// The keys by which a contact is recognised.
///
/// @param digest of its whole content
/// @param uid key of its identity in the other program, empty if it has none
/// @param ways its e-mail addresses in lower case, its telephone numbers in E.164 format, and its number in the old
///     program
/// @param name its words, folded and in alphabetical order
/// @param town folded
public record Identity(String digest, String uid, List<String> ways, String name, String town) {

    static final String FORMER_NUMBER = "no:";

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static Identity of(ImportedContact incoming) {
        var details = incoming.details();
        return new Identity(
                "row:" + digest(incoming),
                details.uid().isEmpty() ? "" : "uid:" + details.uid(),
                Stream.of(emails(details), phones(details), formerNumber(details))
                        .flatMap(Function.identity())
                        .distinct()
                        .toList(),
                name(details.displayName()),
                Folding.of(details.address().town()));
    }

    /// `Durand, Élodie` and `elodie durand` are the same name.
    static String name(String text) {
        return NO_WORD.splitAsStream(Folding.of(text))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /// The ways to reach it: its telephone numbers and e-mail addresses.
    List<String> reach() {
        return ways.stream().filter(way -> !way.startsWith(FORMER_NUMBER)).toList();
    }

    /// @param number in the old program
    static String way(String number) {
        return FORMER_NUMBER + number;
    }

    private static Stream<String> formerNumber(CustomerDetails details) {
        return details.formerNumber().isEmpty() ? Stream.of() : Stream.of(way(details.formerNumber()));
    }

    private static Stream<String> emails(CustomerDetails details) {
        return details.emails().stream().map(ContactEmail::folded).filter(email -> email.contains("@"));
    }

    private static Stream<String> phones(CustomerDetails details) {
        return details.phones().stream().map(phone -> phone.number().e164()).filter(e164 -> !e164.isEmpty());
    }

    /// As before there were the shop's own fields, which a contact that was just read has none of.
    private static String content(CustomerDetails details) {
        return details.toString().replace(", fields=" + FieldValues.NONE, "");
    }

    private static String digest(ImportedContact incoming) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(content(incoming.details()).getBytes(StandardCharsets.UTF_8));
            var photo = incoming.photo();
            if (photo != null) {
                digest.update(photo.content());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
