package org.comptoir.desktop.importing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.desktop.importing.source.FileImport;

/// What comes after an import: the other lists of its file first, then further files.
final class ImportQueue {

    private final Deque<FileImport> lists = new ArrayDeque<>();
    private final Deque<List<Path>> files = new ArrayDeque<>();

    void clear() {
        lists.clear();
        files.clear();
    }

    /// @param batches each of files that are imported as one
    void addFiles(List<List<Path>> batches) {
        files.addAll(batches);
    }

    void replaceLists(List<FileImport> others) {
        lists.clear();
        lists.addAll(others);
    }

    Optional<FileImport> nextList() {
        return Optional.ofNullable(lists.pollFirst());
    }

    Optional<List<Path>> nextFiles() {
        return Optional.ofNullable(files.pollFirst());
    }

    /// The name of what is next; empty if there is nothing.
    String nextName() {
        if (!lists.isEmpty()) {
            return lists.getFirst().name();
        }
        return files.isEmpty() ? "" : names(files.getFirst());
    }

    static String names(List<Path> files) {
        return files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
    }

    /// Puts those together that can be read as one; each other file is a batch of its own. In the background.
    static List<List<Path>> batches(List<Path> chosen, FileImport.Opener opener) {
        var joined = new ArrayList<Path>();
        var all = new ArrayList<List<Path>>();
        for (var file : chosen) {
            var isJoined = chosen.size() > 1
                    && SourceFiles.read(List.of(file))
                            .filter(read -> opener.joins(read.firstContent()))
                            .isPresent();
            if (!isJoined) {
                all.add(List.of(file));
            } else if (joined.isEmpty()) {
                joined.add(file);
                all.add(joined);
            } else {
                joined.add(file);
            }
        }
        return all;
    }
}
