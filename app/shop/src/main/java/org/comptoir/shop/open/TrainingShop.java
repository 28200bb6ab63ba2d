package org.comptoir.shop.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.journal.JournalPages;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.journal.TillChain;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffDirectory;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.staff.StaffMember;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The training of a machine: a shop beside the real one, in numbered folders below it, with the real shop's articles,
/// prices and staff, and a key, numbers and stock of its own. Nothing done there touches the real shop, whose technical
/// log tells who began and ended it. A training that is begun over stays on the disk, signed as it was. For the
/// background.
public final class TrainingShop {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingShop.class);

    /// In the folder of the shop.
    public static final String FOLDER = "training";

    private static final String BEGUN = "training-begun";
    private static final String ENDED = "training-ended";
    private static final String NOT_CLOSED = ", ended without being closed";
    private static final String RESET = "training-reset";
    private static final Predicate<String> NUMBER =
            Pattern.compile("[1-9][0-9]{0,5}").asMatchPredicate();

    private final OpenShop shop;
    private final Path place;

    /// @param shop the real one
    public TrainingShop(OpenShop shop) {
        this.shop = shop;
        this.place = shop.folder().root().resolve(FOLDER);
    }

    /// Ends a training in the technical log where the program was ended in it, as by a power cut. Call when the real
    /// shop is started, which nobody else has open then.
    ///
    /// @param shop the real one
    static void endKilled(OpenShop shop) {
        if (!Files.isDirectory(shop.folder().root().resolve(FOLDER))) {
            return;
        }
        var chain = new TillChain(shop.till().id(), Chain.EVENTS);
        var begun = shop.database().read(session -> JournalPages.last(session, chain, BEGUN));
        var ended = shop.database().read(session -> JournalPages.last(session, chain, ENDED));
        begun.filter(entry -> entry.number() > ended.map(JournalEntry::number).orElse(0L))
                .ifPresent(entry -> shop.journal().event(Program.NAME, ENDED, details(entry) + NOT_CLOSED));
    }

    private static String details(JournalEntry entry) {
        try {
            return CanonicalReader.of(entry.content()).text("details");
        } catch (IllegalArgumentException e) {
            LOG.error("event {} of till {} cannot be read", entry.number(), entry.till(), e);
            return "";
        }
    }

    public TrainingStatus status() {
        return current()
                .map(folder -> new TrainingStatus(numberOf(folder), folder))
                .orElseGet(() -> new TrainingStatus(0, null));
    }

    /// Opens the training as far as signing in needs it, which the real shop's technical log tells. It is made if there
    /// is none yet, or if others work in the shop than when it was made. Call [#end] when it is left.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not train
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if it cannot be opened
    public OpenShop begin(SignedInStaff by) {
        by.require(Permission.TRAIN);
        requireReal();
        shop.start();
        var training = currentOfSameStaff().orElseGet(() -> open(make()));
        try {
            training.machine().change(ignored -> shop.machine().settings());
            tell(by.name(), BEGUN, training.folder().root());
            return training;
        } catch (RuntimeException e) {
            training.close();
            throw e;
        }
    }

    /// Tells the real shop's technical log that a training was left.
    ///
    /// @param who worked in it last
    public void end(String who) {
        tell(who, ENDED, current().orElse(place));
    }

    /// Begins the training over: a new one, in which nothing was sold yet.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not train
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if it cannot be made
    public TrainingStatus reset(SignedInStaff by) {
        by.require(Permission.TRAIN);
        requireReal();
        shop.start();
        var made = make();
        tell(by.name(), RESET, made);
        return new TrainingStatus(numberOf(made), made);
    }

    private void requireReal() {
        if (shop.isTraining()) {
            throw new IllegalStateException("a training has none of its own");
        }
    }

    private void tell(String who, String kind, Path folder) {
        shop.journal().event(who, kind, "number " + folder.getFileName());
    }

    private Optional<OpenShop> currentOfSameStaff() {
        return current().map(this::open).filter(training -> {
            var isSame = roles(training.staff()).equals(roles(shop.staff()));
            if (!isSame) {
                training.close();
            }
            return isSame;
        });
    }

    private static Map<StaffId, Role> roles(StaffDirectory staff) {
        return staff.active().stream().collect(Collectors.toMap(StaffMember::id, StaffMember::role));
    }

    private OpenShop open(Path folder) {
        return ShopPlace.of(folder).openToSignIn(shop.folder().clock(), KeyUnlock.ofMachine());
    }

    private Path make() {
        var number = current().map(TrainingShop::numberOf).orElse(0) + 1;
        var folder = place.resolve(Integer.toString(number));
        new TrainingCopy(shop).make(folder);
        return folder;
    }

    private Optional<Path> current() {
        if (!Files.isDirectory(place)) {
            return Optional.empty();
        }
        try (var folders = Files.list(place)) {
            return folders.filter(folder -> NUMBER.test(folder.getFileName().toString()) && Files.isDirectory(folder))
                    .max(Comparator.comparingInt(TrainingShop::numberOf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int numberOf(Path folder) {
        return Integer.parseInt(folder.getFileName().toString());
    }
}
