package org.comptoir.pos.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Packs folders into ZIP files and unpacks them; a ZIP that would write outside its folder is refused.
final class ZipArchives {

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

    static void unpack(Path zip, Path folder) throws IOException, InvalidArchiveException {
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entry : java.util.Collections.list(archive.entries())) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new InvalidArchiveException("a name leads outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(parentOf(target));
                    try (var in = archive.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        } catch (ZipException e) {
            throw new InvalidArchiveException(String.valueOf(e.getMessage()));
        }
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    static Path parentOf(Path file) {
        var parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a file has a folder: " + file);
        }
        return parent;
    }
}
