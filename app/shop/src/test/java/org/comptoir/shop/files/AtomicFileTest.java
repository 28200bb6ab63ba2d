package org.comptoir.shop.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path home;

    @Test
    void aFullDiskIsToldWithTheFilesName() throws IOException {
        var file = Files.writeString(home.resolve("list.csv"), "before");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .isInstanceOfSatisfying(FileSystemException.class, problem -> {
                    assertThat(problem.getFile()).isEqualTo(file.toString());
                    assertThat(problem.getReason()).isEqualTo("No space left on device");
                });
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    throw new UncheckedIOException(new IOException("No space left on device"));
                }))
                .as("as writers of cards do")
                .cause()
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        problem -> assertThat(problem.getFile()).isEqualTo(file.toString()));
        assertThat(file).hasContent("before");
        assertThat(home).isDirectoryNotContaining("glob:**.part");
    }
}
