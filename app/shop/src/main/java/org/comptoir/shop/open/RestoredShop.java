package org.comptoir.shop.open;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.RestoreMark;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.journal.LastNumbers;
import org.comptoir.pos.journal.RestoreAnswer;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillRegistry;

/// A shop whose backup was put back: it opens once it is known which numbers its tills handed out after the backup was
/// made.
final class RestoredShop {

    private final Path root;
    private final Clock clock;
    private final KeyUnlock unlock;
    private final Function<ShopFolder, Location> where;

    RestoredShop(Path root, Clock clock, KeyUnlock unlock, Function<ShopFolder, Location> where) {
        this.root = root;
        this.clock = clock;
        this.unlock = unlock;
        this.where = where;
    }

    /// The tills in use, in the order of their letters: never none.
    List<RestoredTill> tills() {
        return opened((journal, tills) -> {
            var active = tills.all().stream()
                    .filter(Till::isActive)
                    .map(till -> restored(journal, till.id(), till.name()))
                    .toList();
            return active.isEmpty() ? List.of(restored(journal, TillId.FIRST, "1")) : active;
        });
    }

    private static RestoredTill restored(Journal journal, TillId id, String name) {
        var own = journal.forTill(id);
        return new RestoredTill(id, name, last(own, Chain.SALES), last(own, Chain.CLOSINGS));
    }

    private static long last(Journal journal, Chain chain) {
        return journal.latest(chain, 1).stream()
                .mapToLong(JournalEntry::number)
                .findFirst()
                .orElse(0);
    }

    /// Lets the shop open again, so that it never gives one of these numbers twice.
    RestoreAnswer continueAfter(SignedInStaff by, Map<TillId, LastNumbers> printed) {
        return opened((journal, tills) -> {
            var answer = journal.guard().continueAfterRestore(by, printed);
            switch (answer) {
                case RestoreAnswer.Continued continued -> RestoreMark.clear(root);
                case RestoreAnswer.TooHigh high -> {}
            }
            return answer;
        });
    }

    private <T> T opened(BiFunction<Journal, TillRegistry, T> work) {
        try (var folder = ShopFolder.hold(root, clock)) {
            var key = JournalKey.openOrCreate(folder.root(), unlock);
            try (var database = Database.open(folder, where.apply(folder), OpenShop.SCHEMAS)) {
                var journal = ShopOpening.ownJournal(folder, database, key);
                return work.apply(journal, new TillRegistry(database, journal, folder.clock()));
            }
        }
    }
}
