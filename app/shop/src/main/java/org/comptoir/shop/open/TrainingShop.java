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
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffDirectory;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.staff.StaffMember;

/// The training of a machine: a shop beside the real one, in numbered folders below it, with the real shop's articles,
/// prices and staff, and a key, numbers and stock of its own. Nothing done there touches the real shop, whose technical
/// log tells who began and ended it. A training that is begun over stays on the disk, signed as it was. For the
/// background.
public final class TrainingShop {

    /// In the folder of the shop.
    public static final String FOLDER = "training";

    private static final String BEGUN = "training-begun";
    private static final String ENDED = "training-ended";
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
