package org.comptoir.shop.open;

import java.nio.file.Path;
import java.time.Clock;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.jspecify.annotations.Nullable;

/// Where a shop is: its folder and, when one was named just now, the server its database is on.
///
/// @param server without it the folder knows
public record ShopPlace(Path folder, Location.@Nullable Server server) {

    /// The shop of a folder, wherever its database is.
    public static ShopPlace of(Path folder) {
        return new ShopPlace(folder, null);
    }

    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when it cannot be opened
    public OpenShop open(Clock clock) {
        return server == null ? OpenShop.open(folder, clock) : OpenShop.openOnServer(folder, server, clock);
    }

    /// Brings the journal's key back from its recovery copy, where it was lost or this machine is a new one.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when the shop's data cannot be
    ///     reached
    public KeyRecovery recoverKey(Clock clock, Path copy, char[] passphrase) {
        return OpenShop.recoverKey(folder, clock, this::location, copy, passphrase);
    }

    private Location location(ShopFolder held) {
        return server == null ? SavedLocation.of(held) : server;
    }
}
