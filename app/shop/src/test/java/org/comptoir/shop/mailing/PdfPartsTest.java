package org.comptoir.shop.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPartsTest {

    @TempDir
    Path temporary;

    @Test
    void stayNowhereWhenTheWorkFails() throws IOException {
        try (var parts = new PdfParts(temporary)) {
            parts.add(PdfPartsTest::write);
            assertThatThrownBy(() -> parts.add(out -> {
                        write(out);
                        throw new IllegalStateException("no more paper");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void areThisAccountsAlone() throws IOException {
        try (var parts = new PdfParts(temporary)) {
            parts.add(PdfPartsTest::write);

            try (var folders = Files.list(temporary)) {
                var view = Files.getFileAttributeView(folders.findFirst().orElseThrow(), PosixFileAttributeView.class);
                if (view != null) {
                    assertThat(PosixFilePermissions.toString(
                                    view.readAttributes().permissions()))
                            .isEqualTo("rwx------");
                }
            }
        }
    }

    private static void write(java.io.OutputStream out) {
        try {
            out.write(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
