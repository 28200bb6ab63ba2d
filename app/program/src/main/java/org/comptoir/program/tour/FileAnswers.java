package org.comptoir.program.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.pos.text.FileName;
import org.jspecify.annotations.Nullable;

/// Answers the next file dialog, once.
final class FileAnswers implements FileChoice {

    private @Nullable Path next;

    void answer(Path file) {
        next = file;
    }

    @Override
    public Optional<Path> toSave(@Nullable Window owner, String title, FileName suggested, String... others) {
        return take();
    }

    @Override
    public Optional<Path> toOpen(@Nullable Window owner, String title, String kinds, List<String> endings) {
        return take();
    }

    @Override
    public Optional<Path> toFolder(@Nullable Window owner, String title) {
        return take();
    }

    private Optional<Path> take() {
        var answer = Optional.ofNullable(next);
        next = null;
        return answer;
    }
}
