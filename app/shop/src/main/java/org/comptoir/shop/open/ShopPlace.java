package org.comptoir.shop.open;

import java.nio.file.Path;
import java.time.Clock;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.journal.LastNumbers;
import org.comptoir.pos.journal.RestoreAnswer;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.registry.RegisterResult;
import org.jspecify.annotations.Nullable;

/// The location of a shop: its folder and, if one was just named, the server of its database.
///
/// @param server null to use the one remembered in the folder
public record ShopPlace(Path folder, Location.@Nullable Server server) {

    /// The shop in a folder, wherever its database is.
    public static ShopPlace of(Path folder) {
        return new ShopPlace(folder, null);
    }

    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if it cannot be opened
    public OpenShop open(Clock clock) {
        return open(clock, KeyUnlock.ofMachine());
    }

    /// @param unlock opens the key that signs the journal
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if it cannot be opened
    public OpenShop open(Clock clock, KeyUnlock unlock) {
        return server == null
                ? OpenShop.open(folder, clock, unlock)
                : OpenShop.openOnServer(folder, server, clock, unlock);
    }

    /// States which numbers were issued after the backup that was restored; without it the shop does not open.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if the shop or the key cannot be
    ///     opened
    public RestoreAnswer continueAfterRestore(Clock clock, KeyUnlock unlock, SignedInStaff by, LastNumbers printed) {
        return OpenShop.continueAfterRestore(folder, clock, this::location, unlock, by, printed);
    }

    /// Restores the journal's key from its recovery copy if it was lost or this machine is new.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if the shop's data cannot be
    ///     reached
    public KeyRecovery recoverKey(Clock clock, Path copy, char[] passphrase) {
        return OpenShop.recoverKey(folder, clock, this::location, copy, passphrase);
    }

    /// Registers a till for this machine in a shop whose tills belong to other machines.
    ///
    /// @param who recorded in the technical log as registering it
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if the shop's data cannot be
    ///     reached, or the key is not in the folder yet
    public RegisterResult registerTill(Clock clock, String name, String who) {
        return OpenShop.registerTill(folder, clock, this::location, name, who);
    }

    private Location location(ShopFolder shopFolder) {
        return server == null ? SavedLocation.of(shopFolder) : server;
    }
}
