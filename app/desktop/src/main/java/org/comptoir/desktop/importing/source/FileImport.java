package org.comptoir.desktop.importing.source;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.staff.SignedInStaff;

/// A file that was read, and what its columns are taken for.
public interface FileImport {

    /// A column of the file.
    ///
    /// @param heading perhaps empty
    /// @param samples the first values that are not empty
    /// @param choice what it is taken for: an index of [FileImport#choices()]
    record Column(String heading, List<String> samples, int choice) {}

    /// What is taken where a row does not say it, such as the VAT of an article.
    ///
    /// @param choice an index of the choices, the first being none
    record Otherwise(String name, List<String> choices, int choice) {}

    /// Opens files of one kind of things.
    interface Opener {
        /// @param charset for bytes that do not say it themselves
        Opening open(byte[] bytes, String name, Charset charset);
    }

    /// What became of a file that was to be imported.
    sealed interface Opening {
        record Opened(FileImport intake) implements Opening {}

        /// @param reason and what to do
        record Refused(String reason) implements Opening {}
    }

    String name();

    /// Where it comes from, in a sentence.
    String origin();

    int rows();

    /// None where the file says itself what is what.
    List<Column> columns();

    List<String> choices();

    FileImport choose(int column, int choice);

    Optional<Otherwise> otherwise();

    FileImport chooseOtherwise(int choice);

    /// Whether there is anything by which what is imported could be known.
    boolean isUsable();

    /// Whether a person should look at the columns first.
    boolean isDoubtful();

    /// Finds out what an import would do; nothing when it was cancelled. Away from the screen.
    Optional<DryRunReport> attempt(SignedInStaff by, ProgressMonitor progress);
}
