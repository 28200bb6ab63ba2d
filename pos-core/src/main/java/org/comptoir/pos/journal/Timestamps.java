package org.comptoir.pos.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.comptoir.pos.database.location.PrivateFiles;

/// Time stamps (RFC 3161) of the heads file: an authority outside the shop certifies the state of the journal at a
/// time. Requests and answers are files; this program does not use the network for them.
///
/// The heads file only grows, so a stamp covers the part that existed at the time: its length is in the name of the
/// stored stamp.
final class Timestamps {

    private static final int NONCE_BITS = 64;
    private static final int MAX_BYTES = 1 << 20;
    private static final Pattern STORED = Pattern.compile("journal-timestamp-(\\d{1,9})\\.tsr");

    private final Path folder;
    private final Path heads;

    Timestamps(Path folder, Path heads) {
        this.folder = folder;
        this.heads = heads;
    }

    /// A request, in DER, for a time stamp of the current heads file.
    byte[] request() {
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            var nonce = new BigInteger(NONCE_BITS, new SecureRandom());
            return generator
                    .generate(TSPAlgorithms.SHA256, digest(Files.readAllBytes(heads)), nonce)
                    .getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Stores an answer if it is a time stamp of these heads.
    TimestampAnswer add(Path answer) {
        try {
            if (Files.size(answer) > MAX_BYTES) {
                return new TimestampAnswer.NoTimestamp();
            }
            var encoded = Files.readAllBytes(answer);
            var token = token(encoded);
            if (token.isEmpty()) {
                return new TimestampAnswer.NoTimestamp();
            }
            var length = stampedLength(imprint(token.get()));
            if (length.isEmpty()) {
                return new TimestampAnswer.OtherHeads();
            }
            PrivateFiles.write(folder.resolve("journal-timestamp-" + length.get() + ".tsr"), encoded);
            return new TimestampAnswer.Added(
                    token.get().getTimeStampInfo().getGenTime().toInstant(), authority(token.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The stamps that no longer match the heads file.
    List<OutsideFinding> findings() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !fits(file))
                    .map(file -> OutsideFinding.of(OutsideFinding.What.TIMESTAMP_DIFFERS, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean fits(Path file) {
        var name = STORED.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return true;
        }
        try {
            var content = Files.exists(heads) ? Files.readAllBytes(heads) : new byte[0];
            var length = Integer.parseInt(name.group(1));
            var token = token(Files.readAllBytes(file));
            return content.length >= length
                    && token.isPresent()
                    && Arrays.equals(imprint(token.get()), digest(Arrays.copyOf(content, length)));
        } catch (IOException | GeneralSecurityException e) {
            return false;
        }
    }

    /// The length of the part of the file that was stamped, which ends with a line.
    private Optional<Integer> stampedLength(byte[] imprint) throws IOException {
        var content = Files.exists(heads) ? Files.readAllBytes(heads) : new byte[0];
        try {
            var running = MessageDigest.getInstance("SHA-256");
            for (var i = 0; i < content.length; i++) {
                running.update(content[i]);
                if (content[i] == '\n' && Arrays.equals(imprint, ((MessageDigest) running.clone()).digest())) {
                    return Optional.of(i + 1);
                }
            }
            return Optional.empty();
        } catch (GeneralSecurityException | CloneNotSupportedException e) {
            throw new IllegalStateException("every Java has a SHA-256 that can be copied", e);
        }
    }

    /// The token of a granted answer whose signature is valid for the included certificate. Whether that
    /// certificate is trusted is for the reader to decide: its name is in the technical log.
    private static Optional<TimeStampToken> token(byte[] encoded) {
        try {
            var token = new TimeStampResponse(encoded).getTimeStampToken();
            if (token == null
                    || !TSPAlgorithms.SHA256.equals(token.getTimeStampInfo().getMessageImprintAlgOID())) {
                return Optional.empty();
            }
            var certificate = certificate(token);
            if (certificate.isEmpty()) {
                return Optional.empty();
            }
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.get()));
            return Optional.of(token);
        } catch (IOException
                | TSPException
                | OperatorCreationException
                | GeneralSecurityException
                | IllegalArgumentException
                | ClassCastException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked")
    private static Optional<X509CertificateHolder> certificate(TimeStampToken token) {
        return token.getCertificates().getMatches(token.getSID()).stream()
                .map(X509CertificateHolder.class::cast)
                .findFirst();
    }

    private static String authority(TimeStampToken token) {
        return certificate(token).map(holder -> holder.getSubject().toString()).orElse("?");
    }

    private static byte[] imprint(TimeStampToken token) {
        return token.getTimeStampInfo().getMessageImprintDigest();
    }

    private static byte[] digest(byte[] content) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(content);
    }
}
