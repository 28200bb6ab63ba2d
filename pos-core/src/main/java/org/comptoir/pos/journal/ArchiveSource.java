package org.comptoir.pos.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The files of an archive: packed as it was written, or unpacked into a folder, where any program reads its tables.
sealed interface ArchiveSource extends AutoCloseable {

    /// @throws IOException if the file is no ZIP file, or cannot be read
    static ArchiveSource of(Path archive) throws IOException {
        return Files.isDirectory(archive)
                ? new Unpacked(archive)
                : new Packed(new ZipFile(archive.toFile(), StandardCharsets.UTF_8), Files.size(archive));
    }

    /// A file of the archive; null if it has none of this name.
    @Nullable
    InputStream open(String name) throws IOException;

    /// How many bytes it takes on the disk.
    long size();

    @Override
    void close() throws IOException;

    record Packed(ZipFile zip, long size) implements ArchiveSource {

        @Override
        public @Nullable InputStream open(String name) throws IOException {
            var entry = zip.getEntry(name);
            return entry == null ? null : zip.getInputStream(entry);
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /// @param folder of which nothing but the files in it is read, and no link is followed
    record Unpacked(Path folder) implements ArchiveSource {

        @Override
        public @Nullable InputStream open(String name) throws IOException {
            var file = folder.resolve(name).normalize();
            return folder.normalize().equals(file.getParent()) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Files.newInputStream(file)
                    : null;
        }

        /// Nothing in it is packed.
        @Override
        public long size() {
            return Long.MAX_VALUE / ArchiveVerifier.MAX_RATIO;
        }

        @Override
        public void close() {
            // Each file is closed by whoever reads it.
        }
    }
}
