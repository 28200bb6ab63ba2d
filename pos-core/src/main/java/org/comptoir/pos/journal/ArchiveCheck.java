package org.comptoir.pos.journal;

import java.util.List;

/// What came of verifying an archive.
public sealed interface ArchiveCheck {

    /// @param entries that are as they were signed
    /// @param key the excerpt of its fingerprint: the one on the shop's Z reports, or another shop signed
    record Intact(ArchiveStatement statement, long entries, String key) implements ArchiveCheck {}

    /// @param faults of the entries, one for each chain that has one
    /// @param changed files that are missing, or not those that were signed
    record Changed(ArchiveStatement statement, List<Verification.Fault> faults, List<String> changed)
            implements ArchiveCheck {

        public Changed {
            faults = List.copyOf(faults);
            changed = List.copyOf(changed);
        }
    }

    /// The statement, which says what the archive has, is missing or is not the one that was signed.
    record NotSigned() implements ArchiveCheck {}

    record NotAnArchive() implements ArchiveCheck {}
}
