package org.comptoir.shop.open;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.journal.ArchivePeriod;
import org.comptoir.pos.journal.ArchiveStatement;
import org.comptoir.pos.journal.JournalArchives;
import org.comptoir.pos.journal.JournalArchives.Heading;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.files.AtomicFile;

/// Archives of the journal, a year at most, after the journal and the tables that show it were verified. A fault is no
/// reason to leave out what the law asks for: the archive states it.
public final class ShopArchives {

    private static final String NEXT_LANGUAGE = "\n" + "-".repeat(100) + "\n\n";

    private final OpenShop shop;

    public ShopArchives(OpenShop shop) {
        this.shop = shop;
    }

    /// Writes the archive whole or not at all.
    ///
    /// @param file is replaced
    /// @param progress receives the number of entries that were read, from time to time
    /// @return empty if nothing was recorded on these days; the file is then as it was
    /// @throws java.io.UncheckedIOException if it cannot be written
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not verify the journal
    public Optional<ArchiveStatement> write(SignedInStaff by, ArchivePeriod period, Path file, LongConsumer progress) {
        var heading = heading();
        var archives = new JournalArchives(shop.journal(), shop.clock());
        if (!archives.hasEntries(period, heading.zone())) {
            return Optional.empty();
        }
        var isSound = shop.verifier().verify(by, progress).isSound();
        var written = new AtomicReference<ArchiveStatement>();
        AtomicFile.write(file, out -> {
            written.set(archives.write(by, period, heading, isSound, out, progress));
            return 0;
        });
        archives.record(by, written.get());
        return Optional.of(written.get());
    }

    private Heading heading() {
        var profile = shop.settings().profile();
        return new Heading(profile.name(), profile.zone(), Program.nameAndVersion(), readMe(profile.language()));
    }

    /// In all languages, as nobody knows who will read it; the shop's comes first.
    private static String readMe(Language shops) {
        return Stream.concat(Stream.of(shops), Arrays.stream(Language.values()).filter(other -> other != shops))
                .map(language -> Texts.of("journal", language).get("journal.archive.readme"))
                .collect(Collectors.joining(NEXT_LANGUAGE));
    }
}
