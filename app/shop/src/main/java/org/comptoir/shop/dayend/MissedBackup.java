package org.comptoir.shop.dayend;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;

/// The backup of a closed day, made later if the program ended between the two. Days that are closed while the shop is
/// open get theirs by [EndOfDay].
public final class MissedBackup {

    private final OpenShop shop;
    private final Instant openedAt;
    private final AtomicBoolean tried = new AtomicBoolean();

    /// Call when the shop was opened.
    public MissedBackup(OpenShop shop) {
        this.shop = shop;
        this.openedAt = shop.clock().instant();
    }

    /// Makes it at the first sign-in of somebody who may close the day. It may take as long as any backup, so call it
    /// in the background.
    ///
    /// @throws Unavailable.UnavailableException if it could not be made
    /// @throws java.io.UncheckedIOException if it could not be written
    public void catchUp(SignedInStaff person) {
        if (person.may(Permission.CLOSE_DAY) && isMissing() && tried.compareAndSet(false, true)) {
            shop.backups().makeAutomatic(person);
        }
    }

    private boolean isMissing() {
        return shop.counter().dayEnd().lastClosings(1).stream()
                .anyMatch(closing ->
                        closing.closedAt().isBefore(openedAt) && !shop.backups().isMadeSince(closing.closedAt()));
    }
}
