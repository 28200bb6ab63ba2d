package org.comptoir.pos.database;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;

/// What the owner of a shop's tables does on a server.
public final class ServerOwner {

    private final ShopFolder folder;
    private final Location.Server server;
    private final List<Schema> schemas;

    /// @param server with the owner as its user
    public ServerOwner(ShopFolder folder, Location.Server server, List<Schema> schemas) {
        this.folder = folder;
        this.server = server;
        this.schemas = List.copyOf(schemas);
    }

    /// Has the program work under an account that may neither change nor delete what was sold and signed, from this
    /// machine's next start on.
    ///
    /// @return why not
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if the server cannot be reached
    public Optional<AccountRefusal> limit(ServerAccount account) {
        try (var connections = Connections.open(folder, server)) {
            var refusal = connections.inTransaction(connection -> {
                var user = AccountGrants.user(connection);
                var owner = AccountGrants.owner(connection, schemas.getFirst()).orElse(user);
                if (!owner.equals(user)) {
                    return Optional.<AccountRefusal>of(new AccountRefusal.NotOwner(user, owner));
                }
                var grants = new AccountGrants(connection, schemas);
                var refused = grants.prepare(account);
                return refused.isPresent() ? refused : grants.grantOrUndo(account.name());
            });
            if (refusal.isEmpty()) {
                SavedLocation.keep(folder, server.as(account.name()));
            }
            return refusal;
        }
    }

    /// Brings the tables up to this version of the program, and lets its accounts use what is new.
    public void upgrade() {
        Database.open(folder, server, schemas).close();
    }
}
