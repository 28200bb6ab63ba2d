package org.comptoir.pos.journal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import org.comptoir.pos.journal.Verification.Fault;

/// Verifies an archive by itself, packed or unpacked into a folder, without the shop or its key: that the statement is
/// the one that was signed, that each
/// file is the one it names, and that each entry follows the one before and was signed.
///
/// Whose key signed it, the archive cannot prove: its fingerprint is compared with the one on the shop's Z reports.
public final class ArchiveVerifier {

    private static final int MAX_STATEMENT = 1_000_000;

    /// A table of entries packs to a tenth; what packs to less than a hundredth is no archive.
    static final long MAX_RATIO = 100;

    private static final long ALWAYS_ALLOWED_BYTES = 50_000_000;

    private final Path file;
    private final LongConsumer progress;

    /// @param progress receives the number of verified entries from time to time
    public ArchiveVerifier(Path file, LongConsumer progress) {
        this.file = file;
        this.progress = progress;
    }

    /// @throws UncheckedIOException if the file cannot be read
    public ArchiveCheck verify() {
        try (var files = ArchiveSource.of(file)) {
            var text = content(files, ArchiveStatement.FILE);
            var statement = ArchiveStatement.read(new String(text, StandardCharsets.UTF_8));
            var key = KeyText.certificate(statement.certificate()).getPublicKey();
            if (!EntrySignature.isOfFile(key, text, content(files, ArchiveStatement.SIGNATURE))) {
                return new ArchiveCheck.NotSigned();
            }
            return verify(files, statement, key);
        } catch (ZipException | GeneralSecurityException | IllegalArgumentException e) {
            return new ArchiveCheck.NotAnArchive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(ArchiveSource files, String name) throws IOException {
        try (var in = files.open(name)) {
            if (in == null) {
                throw new ZipException("no " + name);
            }
            return in.readNBytes(MAX_STATEMENT);
        }
    }

    private ArchiveCheck verify(ArchiveSource files, ArchiveStatement statement, PublicKey key) throws IOException {
        var faults = new ArrayList<Fault>();
        var changed = new ArrayList<String>();
        var entries = 0L;
        for (var chain : statement.chains()) {
            var behind = entries;
            var result = verify(files, chain, key, number -> progress.accept(behind + number));
            switch (result) {
                case FileResult.Read(var ofChain) -> {
                    entries += ofChain.entries();
                    ofChain.fault().ifPresent(faults::add);
                }
                case FileResult.Unreadable unreadable -> changed.add(chain.file());
            }
        }
        return faults.isEmpty() && changed.isEmpty()
                ? new ArchiveCheck.Intact(statement, entries, JournalKey.excerpt(JournalKey.fingerprint(key)))
                : new ArchiveCheck.Changed(statement, faults, changed);
    }

    private sealed interface FileResult {

        record Read(Verification.ChainResult ofChain) implements FileResult {}

        /// Missing, or not the file that was signed, although its entries may be.
        record Unreadable() implements FileResult {}
    }

    private FileResult verify(ArchiveSource files, ArchivedChain chain, PublicKey key, LongConsumer entries)
            throws IOException {
        var found = files.open(chain.file());
        if (found == null) {
            return new FileResult.Unreadable();
        }
        var digest = JournalArchives.sha();
        var limit = Math.max(ALWAYS_ALLOWED_BYTES, files.size() * MAX_RATIO);
        try (var in = new DigestInputStream(new LimitedStream(found, limit), digest)) {
            var reader = new ArchivedEntries.Reader(chain.chain(), in);
            var result = new ChainVerifier(
                            (text, signature) -> EntrySignature.isOf(key, text, signature),
                            chain.chain(),
                            chain::last,
                            number -> reader.next(),
                            Map.of(),
                            entries)
                    .after(chain.before())
                    .verify();
            in.transferTo(OutputStream.nullOutputStream());
            var isSame = HexFormat.of().formatHex(digest.digest()).equals(chain.digest());
            return isSame || result.fault().isPresent() ? new FileResult.Read(result) : new FileResult.Unreadable();
        } catch (IllegalArgumentException | UncheckedIOException | ZipException e) {
            return new FileResult.Unreadable();
        }
    }

    /// Ends with an error instead of unpacking without end.
    private static final class LimitedStream extends FilterInputStream {

        private long left;

        LimitedStream(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws ZipException {
            left -= read;
            if (left < 0) {
                throw new ZipException("it unpacks to too much");
            }
        }
    }
}
