package org.comptoir.shop.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Set;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.location.FileTree;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.WorkFolders;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.stock.GoodsReceipt;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.pos.till.registry.TillRegistry;

/// Makes a training of a shop: what the shop offers and who works there is copied; what it sold, its customers, its
/// vouchers and its journal are not. Written beside its place and moved there once it is whole.
final class TrainingCopy {

    /// The tables that are copied. Others stay as they are in a new shop: what is added to the program later is left
    /// out of trainings until it is named here, so that nothing personal is copied by accident.
    static final Set<String> TABLES = Set.of(
            "article",
            "article_barcode",
            "category",
            "customer_field",
            "field_choice",
            "letter_template",
            "loyalty_scheme",
            "paper_design",
            "price_change",
            "promotion",
            "setting",
            "shop_picture",
            "staff",
            "supplier",
            "tax_rate");

    /// More articles get no stock, so that a large shop waits for its training for seconds only.
    private static final int MAX_STOCKED = 2_000;

    private static final Quantity STOCK = Quantity.of(20);
    private static final String UNFINISHED = ".making-";

    private final OpenShop shop;

    /// @param shop the real one
    TrainingCopy(OpenShop shop) {
        this.shop = shop;
    }

    /// @param folder does not exist yet
    void make(Path folder) {
        var parent = Objects.requireNonNull(folder.getParent());
        try {
            Files.createDirectories(parent);
            var work = new WorkFolders(parent, UNFINISHED).create();
            try {
                var made = work.resolve("shop");
                copy(made);
                fill(made);
                Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                FileTree.delete(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path made) {
        try (var folder = ShopFolder.hold(made, shop.folder().clock())) {
            var key = JournalKey.openOrCreate(folder.root(), KeyUnlock.ofMachine());
            try (var database = Database.open(folder, new Location.Embedded(folder.root()), OpenShop.SCHEMAS)) {
                database.copyTables(shop.database(), TABLES);
                var machine = MachineFile.open(folder.root());
                machine.change(settings -> shop.machine().settings().forTraining());
                new TillRegistry(database, new Journal(database, key, folder.clock()), folder.clock())
                        .registerForTraining(machine.machine(), texts().get("training.till"), Program.NAME);
            }
        }
    }

    private void fill(Path made) {
        try (var training = OpenShop.open(made, shop.folder().clock())) {
            var by = SignedInStaff.commandLine(Program.NAME);
            TrainingMark.set(training);
            training.journal().guard().acceptOpenKey(by);
            new TrainingPeople(training, by).come(texts());
            stock(training, by);
        }
    }

    private void stock(OpenShop training, SignedInStaff by) {
        var lines = training.counter().catalogue().all().stream()
                .filter(Article::active)
                .limit(MAX_STOCKED)
                .map(article -> new GoodsReceipt.Line(article.id(), STOCK, null))
                .toList();
        if (!lines.isEmpty()) {
            training.counter().stock().receive(by, new GoodsReceipt(lines, texts().get("training.stock")));
        }
    }

    private Texts texts() {
        return Texts.of("training", shop.settings().profile().language());
    }
}
