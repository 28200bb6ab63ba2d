package org.comptoir.pos.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a signed entry of the journal states about the file of its heads: its length and digest. The file only
/// grows, so at least this part must still exist.
///
/// @param place distinguishes the files of several machines on the same server
record HeadsStatement(String place, int bytes, String digest) {

    private static final Pattern WRITTEN = Pattern.compile("heads (\\S{8}) (\\d{1,9}) (\\S{43})");

    static HeadsStatement of(Path file) {
        var content = content(file).orElse(new byte[0]);
        return new HeadsStatement(placeOf(file), content.length, digest(content, content.length));
    }

    static String placeOf(Path file) {
        var path = file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return digest(path, path.length).substring(0, 8);
    }

    static Optional<HeadsStatement> in(String details) {
        var written = WRITTEN.matcher(details);
        return written.find()
                ? Optional.of(
                        new HeadsStatement(written.group(1), Integer.parseInt(written.group(2)), written.group(3)))
                : Optional.empty();
    }

    String text() {
        return "heads " + place + " " + bytes + " " + digest;
    }

    /// The problem with the file, if any.
    Optional<OutsideFinding.What> compare(Path file) {
        if (bytes == 0) {
            return Optional.empty();
        }
        if (!Files.exists(file)) {
            return Optional.of(OutsideFinding.What.HEADS_MISSING);
        }
        var content = content(file);
        if (content.isEmpty()) {
            return Optional.of(OutsideFinding.What.HEADS_UNREADABLE);
        }
        if (content.get().length < bytes) {
            return Optional.of(OutsideFinding.What.HEADS_SHORTER);
        }
        return digest(content.get(), bytes).equals(digest)
                ? Optional.empty()
                : Optional.of(OutsideFinding.What.HEADS_CHANGED);
    }

    private static Optional<byte[]> content(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String digest(byte[] content, int length) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(content, 0, length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
