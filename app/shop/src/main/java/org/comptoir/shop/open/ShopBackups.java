package org.comptoir.shop.open;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import org.comptoir.pos.database.Backup;
import org.comptoir.pos.database.Backups;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;

/// The only way to make a backup: the journal's heads are saved first, and the technical log records who made it.
public final class ShopBackups {

    private static final String KIND = "backup";

    private final Journal journal;
    private final Backups backups;

    ShopBackups(Journal journal, Backups backups) {
        this.journal = journal;
        this.backups = backups;
    }

    /// Makes the backup of a closed day in the shop's own folder.
    ///
    /// @param by may close the day
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if the disk is full or cannot be
    ///     written
    public Backup makeAutomatic(SignedInStaff by) {
        by.require(Permission.CLOSE_DAY);
        return logged(by, backups::makeAutomatic);
    }

    /// Makes a backup in a file elsewhere, such as on a USB stick: all of the shop leaves its folder.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if the disk is full or cannot be
    ///     written
    public Backup make(SignedInStaff by, Path target) {
        by.require(Permission.BACK_UP);
        return logged(by, () -> backups.make(target));
    }

    /// Whether this till made a backup at that time or later.
    public boolean isMadeSince(Instant time) {
        return journal.hasEventSince(KIND, time);
    }

    private Backup logged(SignedInStaff by, Supplier<Backup> make) {
        journal.saveHeads();
        var backup = make.get();
        journal.event(by, KIND, "rows " + backup.rowCount());
        return backup;
    }
}
