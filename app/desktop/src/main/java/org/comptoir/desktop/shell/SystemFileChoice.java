package org.comptoir.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.comptoir.pos.text.FileName;
import org.jspecify.annotations.Nullable;

/// The system's file dialog. It opens in the folder of the last file.
public final class SystemFileChoice implements FileChoice {

    private @Nullable File folder;

    @Override
    public Optional<Path> toSave(@Nullable Window owner, String title, FileName suggested, String... others) {
        var chooser = chooser(title);
        chooser.setInitialFileName(suggested.value());
        Stream.concat(Stream.of(suggested.ending()), Stream.of(others))
                .map(ending -> new ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending))
                .forEach(chooser.getExtensionFilters()::add);
        return kept(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> toOpen(@Nullable Window owner, String title, String kinds, List<String> endings) {
        var chooser = chooser(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(kinds, endings));
        return kept(chooser.showOpenDialog(owner));
    }

    @Override
    public List<Path> toOpenSeveral(@Nullable Window owner, String title, String kinds, List<String> endings) {
        var chooser = chooser(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(kinds, endings));
        var chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        folder = chosen.getFirst().getParentFile();
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> toFolder(@Nullable Window owner, String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> kept(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }
}
