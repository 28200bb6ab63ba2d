package org.comptoir.pos.database.location;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files and folders that other accounts of the machine can neither read nor list: 0700 and 0600 on file systems
/// with POSIX permissions, an access list for the owner only on Windows. If neither is supported, as on most USB
/// sticks, it does nothing and does not fail.
public final class PrivateFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PrivateFiles.class);
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {}

    /// Creates an empty file that is private from the beginning.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException if a file of that name exists
    public static void create(Path file) throws IOException {
        var parent = parentOf(file);
        if (isPosix(parent)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
        } else {
            Files.createFile(file);
            narrow(file);
        }
    }

    /// Writes a file by way of a temporary one that is forced to disk first, so that a power cut leaves either the
    /// old or the new content.
    public static void write(Path file, byte[] content) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        create(part);
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(parentOf(file));
    }

    /// Makes a created or deleted directory entry durable. NTFS does this itself, in order with later writes; only
    /// POSIX systems can open a folder for it.
    public static void forceFolder(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /// Removes the permissions of other accounts from a folder and its content. Whatever cannot be changed, such as
    /// a folder of another account, is logged and left alone.
    static void narrowTree(Path root) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    narrow(folder);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (!attributes.isSymbolicLink()) {
                        narrow(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                /// Another program may have deleted it meanwhile.
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException problem) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            LOG.warn("Other accounts of this machine may be able to read {}", root, e);
        }
    }

    /// Restricts the permissions to the file's owner.
    public static void narrow(Path path) throws IOException {
        var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            var permissions = Files.isDirectory(path) ? FOLDER : FILE;
            if (!posix.readAttributes().permissions().equals(permissions)) {
                posix.setPermissions(permissions);
            }
            return;
        }
        var list = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (list != null) {
            narrow(path, list);
        }
    }

    /// Files created by an elevated program are owned by the administrators' group, so the account itself is listed
    /// too.
    private static void narrow(Path path, AclFileAttributeView list) throws IOException {
        var principals = new LinkedHashSet<UserPrincipal>();
        principals.add(list.getOwner());
        principals.add(path.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name")));
        var flags = Files.isDirectory(path)
                ? EnumSet.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                : EnumSet.noneOf(AclEntryFlag.class);
        var entries = principals.stream()
                .map(person -> AclEntry.newBuilder()
                        .setType(AclEntryType.ALLOW)
                        .setPrincipal(person)
                        .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                        .setFlags(flags)
                        .build())
                .toList();
        if (!list.getAcl().equals(entries)) {
            list.setAcl(entries);
        }
    }

    private static boolean isPosix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }

    private static Path parentOf(Path file) {
        var parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a file has a folder: " + file);
        }
        return parent;
    }
}
