package org.comptoir.shop.open;

import java.util.Optional;
import org.comptoir.pos.database.AccountRefusal;
import org.comptoir.pos.database.ServerAccount;
import org.comptoir.pos.database.ServerOwner;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.jspecify.annotations.Nullable;

/// Has the program work under an account of the server that may neither change nor delete what was sold and signed.
public final class ServerLimits {

    private ServerLimits() {}

    /// From this machine's next start on. What the shop has open goes on under the account it was opened with.
    ///
    /// @param owner account of the server that owns the tables; null for the one that works there now
    /// @return why not
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when the server cannot be reached
    public static Optional<AccountRefusal> set(
            OpenShop shop, SignedInStaff by, @Nullable String owner, ServerAccount account) {
        by.require(Permission.BACK_UP);
        return switch (SavedLocation.of(shop.folder())) {
            case Location.Embedded(var folder) -> Optional.of(new AccountRefusal.NoServer(folder.toString()));
            case Location.Server server -> {
                var owned = owner == null ? server : server.as(owner);
                var refusal = new ServerOwner(shop.folder(), owned, OpenShop.SCHEMAS).limit(account);
                if (refusal.isEmpty()) {
                    shop.journal().event(by, "server-account", account.name());
                }
                yield refusal;
            }
        };
    }
}
