package org.comptoir.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks a person for a file; nothing when they think better of it.
public interface FileChoice {

    /// @param owner the window over which it is asked
    /// @param suggested name of the file with its ending
    /// @param others endings it may have instead, such as `csv`
    Optional<Path> toSave(@Nullable Window owner, String title, String suggested, String... others);

    /// @param endings such as `*.csv`
    Optional<Path> toOpen(@Nullable Window owner, String title, String kinds, List<String> endings);

    /// An existing folder.
    Optional<Path> toFolder(@Nullable Window owner, String title);
}
