package org.comptoir.shop.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.location.FileTree;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.journal.Invitation;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillRegistry;
import org.jspecify.annotations.Nullable;

/// Makes this machine a till of a shop whose tills are other machines'.
final class TillJoining {

    private final Path root;
    private final Clock clock;
    private final String name;
    private final SignedInStaff by;

    /// @param name of the till
    /// @param by who registers it, as the technical log tells
    TillJoining(Path root, Clock clock, String name, SignedInStaff by) {
        this.root = root;
        this.clock = clock;
        this.name = name;
        this.by = by;
    }

    /// For a folder that has the shop's key already.
    ///
    /// @throws Unavailable.UnavailableException when the shop's data cannot be reached, or its key is missing
    ///     or stays shut
    RegisterResult register(Function<ShopFolder, Location> where, KeyUnlock unlock) {
        try (var folder = ShopFolder.hold(root, clock)) {
            var key = JournalKey.openOrCreate(folder.root(), unlock);
            var location = where.apply(folder);
            try (var database = Database.open(folder, location, OpenShop.SCHEMAS)) {
                var journal = ShopOpening.ownJournal(folder, database, key);
                var result = register(
                        folder, new TillRegistry(database, journal, folder.clock()), ShopOpening.isAlone(location));
                if (!(result instanceof RegisterResult.Refused)) {
                    FolderServer.remember(folder, location);
                }
                return result;
            }
        }
    }

    /// A machine that is refused keeps no id either.
    private RegisterResult register(ShopFolder folder, TillRegistry tills, boolean alone) {
        var isNew = !MachineFile.isIn(folder.root());
        var machine = MachineFile.open(folder.root());
        var known = tills.ofMachine(machine.machine(), alone);
        if (known.isPresent()) {
            return new RegisterResult.AlreadyRegistered(known.get());
        }
        var result = tills.register(machine.machine(), name, by.name());
        if (isNew && result instanceof RegisterResult.Refused) {
            machine.delete();
        }
        return result;
    }

    /// For a folder that has nothing of the shop yet. The key and the address come to the folder last, so that a power
    /// cut before leaves it as it was; the machine's till is found again by the same invitation.
    ///
    /// @param server to go to instead of the one that the invitation names
    /// @throws Unavailable.UnavailableException when the shop's data cannot be reached
    JoinResult join(Path file, char[] passphrase, Location.@Nullable Server server) {
        try {
            return switch (Invitation.open(file, passphrase)) {
                case Invitation.Opened.Invited(var invitation) -> join(file, invitation, server);
                case Invitation.Opened.Damaged() -> new JoinResult.NotAnInvitation(file);
                case Invitation.Opened.FromLaterVersion() -> new JoinResult.FromLaterVersion(file);
                case Invitation.Opened.WrongPassphrase() -> new JoinResult.WrongPassphrase(file);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JoinResult join(Path file, Invitation invitation, Location.@Nullable Server named) {
        var server = named == null ? SavedLocation.server(invitation.url(), userOf(invitation)) : named;
        try (var folder = ShopFolder.hold(root, clock)) {
            if (FolderServer.hasShop(folder)) {
                return new JoinResult.FolderTaken(folder.root());
            }
            try (var database = Database.open(folder, server, OpenShop.SCHEMAS)) {
                var key = invitation.key(folder.root());
                var journal = new Journal(database, key, folder.clock());
                if (!ShopSettings.isFounded(database)) {
                    return new JoinResult.NoShop(server.place());
                }
                if (!journal.isSignedByOwnKey()) {
                    return new JoinResult.OtherShop(file, server.place());
                }
                return switch (register(folder, new TillRegistry(database, journal, folder.clock()), false)) {
                    case RegisterResult.Refused refused -> new JoinResult.NameRefused(refused);
                    case RegisterResult.Registered(var till) -> settled(folder, journal, key, invitation, server, till);
                    case RegisterResult.AlreadyRegistered(var till) ->
                        settled(folder, journal, key, invitation, server, till);
                };
            }
        }
    }

    /// The user of this machine's environment goes before the inviting machine's.
    private static String userOf(Invitation invitation) {
        var named = System.getenv("PGUSER");
        return named == null ? invitation.user() : named;
    }

    private JoinResult settled(
            ShopFolder folder,
            Journal journal,
            JournalKey key,
            Invitation invitation,
            Location.Server server,
            Till till) {
        key.settle(invitation.isKeyCopied());
        KeyInStore.protect(journal.forTill(till.id()), by);
        SavedLocation.keep(folder, server);
        try {
            FileTree.delete(folder.database());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JoinResult.Joined(till);
    }
}
