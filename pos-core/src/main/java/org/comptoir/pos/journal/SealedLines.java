package org.comptoir.pos.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.regex.Pattern;

/// A text under a passphrase, as four lines of ASCII that survive being mailed:
///
/// ```
/// FORMAT=1        what it is, and which version of that
/// salt=...        16 bytes of Argon2id, with the cost of a passphrase
/// sealed=...      nonce, text in UTF-8 and tag of AES-256-GCM, bound to the first line
/// check=...       SHA-256 of the three lines before
/// ```
///
/// All values but the first are base64 (RFC 4648, section 4). The check protects nothing: it tells a file that was
/// damaged on its way from a passphrase that is another one.
final class SealedLines {

    private static final int MAX_BYTES = 100_000;
    private static final Pattern FIRST = Pattern.compile("([a-z-]+)=(\\d{1,9})");
    private static final Pattern LINES =
            Pattern.compile("(?<head>(?<first>[a-z-]+=\\d{1,9})\nsalt=(?<salt>[A-Za-z0-9+/=]+)"
                    + "\nsealed=(?<sealed>[A-Za-z0-9+/=]+)\n)check=(?<check>[A-Za-z0-9+/=]+)\n?");

    private SealedLines() {}

    /// What opening came to.
    sealed interface Opened {

        record Text(String text) implements Opened {}

        record WrongPassphrase() implements Opened {}

        record Damaged() implements Opened {}

        record FromLaterVersion() implements Opened {}
    }

    static String seal(String format, int version, String text, char[] passphrase) throws GeneralSecurityException {
        var first = format + "=" + version;
        var salt = KeyWrap.randomSalt();
        var sealed = KeyWrap.wrap(text.getBytes(StandardCharsets.UTF_8), KeyWrap.keyOf(passphrase, salt), first);
        var head = first + "\nsalt=" + KeyText.of(salt) + "\nsealed=" + sealed + "\n";
        return head + "check=" + check(head) + "\n";
    }

    /// @throws IOException when the file cannot be read
    static Opened open(String format, int version, Path file, char[] passphrase) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            return new Opened.Damaged();
        }
        // A mail program may have ended the lines in its own way.
        var content = Files.readString(file, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        var first = FIRST.matcher(content.lines().findFirst().orElse(""));
        if (!first.matches() || !first.group(1).equals(format)) {
            return new Opened.Damaged();
        }
        return Integer.parseInt(first.group(2)) > version ? new Opened.FromLaterVersion() : open(content, passphrase);
    }

    private static Opened open(String content, char[] passphrase) {
        var lines = LINES.matcher(content);
        if (!lines.matches() || !lines.group("check").equals(check(lines.group("head")))) {
            return new Opened.Damaged();
        }
        try {
            var key = KeyWrap.keyOf(passphrase, KeyText.bytes(lines.group("salt")));
            var plain = KeyWrap.unwrap(lines.group("sealed"), key, lines.group("first"));
            return new Opened.Text(new String(plain, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return new Opened.Damaged();
        } catch (GeneralSecurityException e) {
            return new Opened.WrongPassphrase();
        }
    }

    private static String check(String head) {
        try {
            return KeyText.of(MessageDigest.getInstance("SHA-256").digest(head.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
