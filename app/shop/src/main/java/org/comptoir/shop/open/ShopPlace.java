package org.comptoir.shop.open;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.database.MoveResult;
import org.comptoir.pos.database.ServerAccount;
import org.comptoir.pos.database.ServerOwner;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.journal.LastNumbers;
import org.comptoir.pos.journal.RestoreAnswer;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;
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
                ? ShopOpening.open(folder, clock, unlock)
                : ShopOpening.openOnServer(folder, server, clock, unlock);
    }

    /// The same as far as signing in needs it. Nothing may be done in the shop before [OpenShop#start].
    public OpenShop openToSignIn(Clock clock, KeyUnlock unlock) {
        return server == null
                ? ShopOpening.openToSignIn(folder, clock, unlock)
                : ShopOpening.openOnServerToSignIn(folder, server, clock, unlock);
    }

    /// The tills whose last numbers are to be told after a backup was put back.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if the shop or the key cannot be
    ///     opened
    public List<RestoredTill> restoredTills(Clock clock, KeyUnlock unlock) {
        return new RestoredShop(folder, clock, unlock, this::location).tills();
    }

    /// Says which numbers were handed out after the backup that was put back, without which the shop does not open.
    ///
    /// @param printed by till
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when shop or key cannot be
    ///     opened
    public RestoreAnswer continueAfterRestore(
            Clock clock, KeyUnlock unlock, SignedInStaff by, Map<TillId, LastNumbers> printed) {
        return new RestoredShop(folder, clock, unlock, this::location).continueAfter(by, printed);
    }

    /// Restores the journal's key from its recovery copy if it was lost or this machine is new.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if the shop's data cannot be
    ///     reached
    public KeyRecovery recoverKey(Clock clock, Path copy, char[] passphrase) {
        return new KeyRecovering(folder, clock, this::location).run(copy, passphrase);
    }

    /// Registers a till for this machine in a shop whose tills belong to other machines.
    ///
    /// @param name of the till
    /// @param by who registers it, as the technical log tells
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when the shop's data cannot
    ///     be reached, its key is not in the folder yet, or stays shut
    public RegisterResult registerTill(Clock clock, KeyUnlock unlock, String name, SignedInStaff by) {
        return new TillJoining(folder, clock, name, by).register(this::location, unlock);
    }

    /// Makes this machine a till of a shop on a server, by the file that another of the shop's machines wrote.
    ///
    /// @param file the invitation
    /// @param name of the till
    /// @throws java.io.UncheckedIOException when the file cannot be read
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when the shop's data cannot
    ///     be reached
    public JoinResult join(Clock clock, Path file, char[] passphrase, String name, SignedInStaff by) {
        return new TillJoining(folder, clock, name, by).join(file, passphrase, server);
    }

    /// Moves the shop in the folder to a server, or back into the folder.
    ///
    /// @param unlock opens the key that signs the journal
    /// @param target null for the folder
    /// @param account under which the program works on the server from then on; null for the one of the target
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when either cannot be reached, or
    ///     others are connected
    public MoveResult move(
            Clock clock,
            KeyUnlock unlock,
            Location.@Nullable Server target,
            @Nullable ServerAccount account,
            SignedInStaff by) {
        return new ShopMoving(folder, clock, unlock, by).run(target, account);
    }

    /// Brings the tables on the folder's server up to this version of the program, as their owner.
    ///
    /// @param owner the account of the server that owns them
    /// @return false if the shop is in its folder, where each start does so
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when the server cannot be reached,
    ///     or others are connected
    public boolean upgradeServer(Clock clock, String owner) {
        try (var held = ShopFolder.hold(folder, clock)) {
            return switch (location(held)) {
                case Location.Embedded ignored -> false;
                case Location.Server there -> {
                    new ServerOwner(held, there.as(owner), OpenShop.SCHEMAS).upgrade();
                    yield true;
                }
            };
        }
    }

    private Location location(ShopFolder shopFolder) {
        return server == null ? SavedLocation.of(shopFolder) : server;
    }
}
