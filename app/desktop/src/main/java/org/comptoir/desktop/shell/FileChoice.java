package org.comptoir.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.comptoir.pos.text.FileName;
import org.jspecify.annotations.Nullable;

/// Asks the user for a file; empty if they cancel.
public interface FileChoice {

    /// @param owner of the dialog
    /// @param others alternative extensions, such as `csv`
    Optional<Path> toSave(@Nullable Window owner, String title, FileName suggested, String... others);

    /// @param endings such as `*.csv`
    Optional<Path> toOpen(@Nullable Window owner, String title, String kinds, List<String> endings);

    /// One or more files; none if the user cancels.
    default List<Path> toOpenSeveral(@Nullable Window owner, String title, String kinds, List<String> endings) {
        return toOpen(owner, title, kinds, endings).stream().toList();
    }

    /// An existing folder.
    Optional<Path> toFolder(@Nullable Window owner, String title);
}
