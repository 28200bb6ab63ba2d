package org.comptoir.pos.database.location;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a restored shop in the place of a shop's folder. That takes two renamings; what is killed between them is
/// finished at the next start, so that the place holds the shop of before or the restored one, each whole.
public final class PendingRestore {

    private static final Logger LOG = LoggerFactory.getLogger(PendingRestore.class);

    private PendingRestore() {}

    /// @param folder of the shop, which nobody has open
    /// @param restored beside it, whole
    /// @param aside what the folder of before is called from now on
    public static void put(Path folder, Path restored, Path aside) throws IOException {
        var ready = ready(folder);
        FileTree.delete(ready);
        move(restored, ready);
        if (Files.exists(folder)) {
            moveAside(folder, ready, aside);
        }
        move(ready, folder);
    }

    private static void moveAside(Path folder, Path ready, Path aside) throws IOException {
        try {
            move(folder, aside);
        } catch (IOException e) {
            FileTree.delete(ready);
            throw e;
        }
    }

    /// Finishes what was killed. To be called before the folder is used.
    static void finish(Path folder) {
        var ready = ready(folder);
        if (!Files.exists(ready)) {
            return;
        }
        try {
            if (Files.exists(folder)) {
                FileTree.delete(ready);
            } else {
                move(ready, folder);
            }
            LOG.info("Restoring a backup into {} was interrupted and is settled", folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        var parent = to.getParent();
        if (parent != null) {
            PrivateFiles.forceFolder(parent);
        }
    }

    /// Its presence means that what is in it is whole.
    private static Path ready(Path folder) {
        return folder.resolveSibling("." + folder.getFileName() + ".restored");
    }
}
