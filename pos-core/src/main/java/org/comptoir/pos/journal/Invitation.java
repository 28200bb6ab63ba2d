package org.comptoir.pos.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.PrivateFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What another machine needs to become a till of a shop on a server: the server's address and the key that signs the
/// shop's journal. It travels in one file under a passphrase, which [SealedLines] describes. The password of the
/// database is not in it.
public final class Invitation {

    private static final Logger LOG = LoggerFactory.getLogger(Invitation.class);
    private static final String FORMAT = "comptoir-invitation";
    private static final int VERSION = 1;

    private final String url;
    private final String user;
    private final boolean isKeyCopied;
    private final KeyFile.Content key;

    private Invitation(String url, String user, boolean isKeyCopied, KeyFile.Content key) {
        this.url = url;
        this.user = user;
        this.isKeyCopied = isKeyCopied;
        this.key = key;
    }

    /// What opening such a file came to.
    public sealed interface Opened {

        record Invited(Invitation invitation) implements Opened {}

        /// Everything is there, and another passphrase opens it.
        record WrongPassphrase() implements Opened {}

        /// It is another kind of file, or was changed since it was written.
        record Damaged() implements Opened {}

        /// A later version of the program wrote it.
        record FromLaterVersion() implements Opened {}
    }

    /// @param file must not exist yet
    /// @param isKeyCopied whether the shop has a recovery copy of its key
    static void write(Path file, Location.Server server, boolean isKeyCopied, KeyFile.Content key, char[] passphrase)
            throws GeneralSecurityException, IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var content = CanonicalText.version(VERSION)
                .put("url", server.urlWithoutPassword())
                .put("user", server.user())
                .put("copied", isKeyCopied ? "yes" : "no")
                .put("certificate", KeyText.of(key.certificate()))
                .put("key", KeyText.of(key.privateKey()));
        var sealed = SealedLines.seal(FORMAT, VERSION, content.text(), passphrase);
        PrivateFiles.write(file, sealed.getBytes(StandardCharsets.US_ASCII));
    }

    /// @throws IOException when there is no such file, or it cannot be read
    public static Opened open(Path file, char[] passphrase) throws IOException {
        return switch (SealedLines.open(FORMAT, VERSION, file, passphrase)) {
            case SealedLines.Opened.Text(var text) -> read(file, text);
            case SealedLines.Opened.WrongPassphrase() -> new Opened.WrongPassphrase();
            case SealedLines.Opened.Damaged() -> new Opened.Damaged();
            case SealedLines.Opened.FromLaterVersion() -> new Opened.FromLaterVersion();
        };
    }

    private static Opened read(Path file, String text) {
        try {
            var values = CanonicalText.read(text);
            return new Opened.Invited(new Invitation(
                    values.getOrDefault("url", ""),
                    values.getOrDefault("user", ""),
                    "yes".equals(values.get("copied")),
                    new KeyFile.Content(
                            KeyText.privateKey(values.getOrDefault("key", "")),
                            KeyText.certificate(values.getOrDefault("certificate", "")))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            LOG.info("{} opens and is no invitation", file, e);
            return new Opened.Damaged();
        }
    }

    /// `jdbc:postgresql://host[:port]/database`
    public String url() {
        return url;
    }

    /// Under whose name the inviting machine connects to the server.
    public String user() {
        return user;
    }

    /// The shop's key for the folder of the machine that joins, not in it before it is told to [JournalKey#settle].
    public JournalKey key(Path folder) {
        return JournalKey.of(folder, key);
    }

    /// Whether the inviting machine knew of a recovery copy of the key.
    public boolean isKeyCopied() {
        return isKeyCopied;
    }
}
