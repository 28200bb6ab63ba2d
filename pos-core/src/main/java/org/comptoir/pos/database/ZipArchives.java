package org.comptoir.pos.database;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Packs folders into ZIP files and unpacks them; a ZIP that would write outside its folder is refused.
final class ZipArchives {

    private static final long MEGABYTE = 1_000_000;
    private static final int MAX_ENTRIES = 100_000;
    private static final int BUFFER = 64 * 1024;

    /// Derby's files pack to a tenth, preallocated ones to a fiftieth; a bomb packs to a thousandth.
    private static final long MAX_RATIO = 100;

    private static final long ALWAYS_ALLOWED_BYTES = 200 * MEGABYTE;

    private ZipArchives() {}

    /// Thrown if a file is not a backup; converted into a result within the package.
    static final class InvalidArchiveException extends Exception {

        private static final long serialVersionUID = 1L;

        InvalidArchiveException(String reason) {
            super(reason);
        }
    }

    static void pack(Path folder, Path zip) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.walk(folder)) {
            for (var file : files.sorted().toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (Files.isDirectory(file)) {
                    if (!name.isEmpty()) {
                        out.putNextEntry(new ZipEntry(name + "/"));
                        out.closeEntry();
                    }
                } else {
                    out.putNextEntry(new ZipEntry(name));
                    Files.copy(file, out);
                    out.closeEntry();
                }
            }
        }
    }

    /// Sizes are checked before anything is written: a small file must not fill the disk.
    static void unpack(Path zip, Path folder) throws IOException, InvalidArchiveException {
        try (var archive = new ZipFile(zip.toFile())) {
            var entries = Collections.list(archive.entries());
            checkSizes(entries, Files.size(zip));
            for (var entry : entries) {
                unpack(archive, entry, folder);
            }
        } catch (ZipException | EOFException e) {
            throw new InvalidArchiveException(String.valueOf(e.getMessage()));
        }
    }

    private static void checkSizes(List<? extends ZipEntry> entries, long packed) throws InvalidArchiveException {
        if (entries.size() > MAX_ENTRIES) {
            throw new InvalidArchiveException("more than " + MAX_ENTRIES + " files");
        }
        var limit = Math.max(ALWAYS_ALLOWED_BYTES, packed * MAX_RATIO);
        var unpacked = 0L;
        for (var entry : entries) {
            if (entry.getSize() < 0 || entry.getSize() > limit - unpacked) {
                throw new InvalidArchiveException("it would unpack to more than " + limit / MEGABYTE + " MB");
            }
            unpacked += entry.getSize();
        }
    }

    private static void unpack(ZipFile archive, ZipEntry entry, Path folder)
            throws IOException, InvalidArchiveException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new InvalidArchiveException("a name leads outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(parentOf(target));
        try (var in = archive.getInputStream(entry);
                var out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            if (copy(in, out, entry.getSize()) != entry.getSize()) {
                throw new InvalidArchiveException("another size than declared: " + entry.getName());
            }
        } catch (FileAlreadyExistsException e) {
            throw new InvalidArchiveException("twice the same name: " + entry.getName());
        }
    }

    /// @return the number of bytes copied; one more than the limit if there are more
    private static long copy(InputStream in, OutputStream out, long limit) throws IOException {
        var buffer = new byte[BUFFER];
        var copied = 0L;
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (read > limit - copied) {
                return limit + 1;
            }
            out.write(buffer, 0, read);
            copied += read;
        }
        return copied;
    }

    static Path parentOf(Path file) {
        var parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a file has a folder: " + file);
        }
        return parent;
    }
}
