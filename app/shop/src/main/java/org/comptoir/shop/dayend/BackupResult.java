package org.comptoir.shop.dayend;

import org.comptoir.pos.database.Backup;
import org.comptoir.pos.database.location.Unavailable;

/// The outcome of the backup after a day closing.
public sealed interface BackupResult {

    /// Made, and verified by restoring it.
    record BackedUp(Backup backup) implements BackupResult {}

    /// The day is closed anyway.
    record NotBackedUp(Unavailable reason) implements BackupResult {}
}
