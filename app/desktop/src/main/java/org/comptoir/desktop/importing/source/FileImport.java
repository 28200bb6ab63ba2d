package org.comptoir.desktop.importing.source;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.staff.SignedInStaff;
import org.jspecify.annotations.Nullable;

/// A file that was read, with its column mapping.
public interface FileImport {

    /// A column of the file.
    ///
    /// @param heading may be empty
    /// @param samples the first non-empty values
    /// @param choice its meaning: an index into [FileImport#choices()]
    record Column(String heading, List<String> samples, int choice) {}

    /// A default for rows without a value, such as the VAT of an article.
    ///
    /// @param choice index into the choices, the first being none
    record Otherwise(String name, List<String> choices, int choice) {}

    /// Opens import files of one kind.
    interface Opener {
        /// @param files with what they hold
        /// @param charset that somebody chose for bytes that do not determine it themselves, if anybody did
        Opening open(SequencedMap<Path, byte[]> files, @Nullable Charset charset);

        /// Whether files like this one are opened together.
        default boolean joins(byte[] file) {
            return false;
        }
    }

    /// The outcome of opening an import file.
    sealed interface Opening {
        /// @param others further lists of the file, such as those on other sheets, in order
        record Opened(FileImport intake, List<FileImport> others) implements Opening {

            public Opened(FileImport intake) {
                this(intake, List.of());
            }
        }

        /// @param reason and what to do
        record Refused(String reason) implements Opening {}
    }

    String name();

    /// Its origin as a sentence.
    String origin();

    int rows();

    /// Empty if the format itself defines the fields.
    List<Column> columns();

    List<String> choices();

    FileImport choose(int column, int choice);

    /// Whether somebody chose meanings that can be kept for the next file with these headings.
    default boolean canRemember() {
        return false;
    }

    /// Whether the meanings are those that were kept for these headings.
    default boolean isRemembered() {
        return false;
    }

    /// Keeps the meanings for the next file with these headings, in the background.
    default FileImport remember() {
        return this;
    }

    /// Forgets them, in the background, and proposes meanings anew.
    default FileImport forget() {
        return this;
    }

    Optional<Otherwise> otherwise();

    FileImport chooseOtherwise(int choice);

    /// Whether anything identifies the imported records.
    boolean isUsable();

    /// Whether the user should check the columns first.
    boolean isDoubtful();

    /// Finds out what the import would do, in the background; empty if it was cancelled.
    Optional<DryRunReport> attempt(SignedInStaff by, ProgressMonitor progress);
}
