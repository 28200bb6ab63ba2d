package org.comptoir.shop.dayend;

import org.comptoir.pos.database.Backup;
import org.comptoir.pos.database.location.Unavailable;

/// What became of the backup that goes with a day.
public sealed interface BackupResult {

    /// Made, and restored once to prove it.
    record BackedUp(Backup backup) implements BackupResult {}

    /// The day is closed all the same.
    record NotBackedUp(Unavailable reason) implements BackupResult {}
}
