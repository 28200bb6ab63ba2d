package org.comptoir.pos.catalogue;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.PriceChange;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.catalogue.category.CategoryResult;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.CoveredTable;
import org.hibernate.StatelessSession;

/// Finds and saves articles and categories. Look-ups by barcode or code read the database; searches by word use
/// memory and may lag a second or two behind other tills.
public final class Catalogue {

    /// What decides about the price of what is scanned, and the prices that articles have had.
    public static final List<CoveredTable> COVERED =
            List.of(ArticleRow.COVERED, PriceChangeRow.COVERED, ArticleBarcodeRow.COVERED);

    private final Database database;
    private final Clock clock;
    private final AuditTrail trail;
    private final ArticleCache memory;

    /// @param trail has each change signed
    public Catalogue(Database database, Clock clock, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
        this.memory = new ArticleCache(database);
    }

    /// The article with this barcode, active or not. A UPC-A is found with and without its leading zero.
    public Optional<Article> byBarcode(String barcode) {
        return database.read(session -> new ArticleStore(session).byBarcode(barcode.strip()));
    }

    public Optional<Article> byCode(String code) {
        return database.read(
                session -> new ArticleStore(session).byCode(code.strip().toUpperCase(Locale.ROOT)));
    }

    /// The article for a scanned or typed code, active or not. Barcodes take precedence: they are what scanners
    /// send, and they are printed on the goods, where nobody can change them, while the shop can give an article
    /// another code if its code equals a manufacturer's barcode.
    public Optional<Article> byScanned(Scanned scanned) {
        var text = scanned.text();
        return database.read(session -> {
            var articles = new ArticleStore(session);
            return articles.byBarcode(text).or(() -> articles.byCode(text.toUpperCase(Locale.ROOT)));
        });
    }

    public Optional<Article> article(ArticleId id) {
        return database.read(session -> new ArticleStore(session).byId(id));
    }

    /// These articles, in no particular order; unknown ids are ignored.
    public List<Article> articles(Collection<ArticleId> ids) {
        return database.read(session -> new ArticleStore(session).list(ids));
    }

    /// All articles, active or not, in no particular order.
    public List<Article> all() {
        return database.read(session -> new ArticleStore(session).all());
    }

    /// Active articles with a word starting with each word of the text: in name, variant, code, barcode or
    /// supplier's reference, in any order, ignoring accents and case. Articles whose name starts with a match come
    /// first, then favourites, then by name. An empty text returns the first articles.
    public List<Article> find(String text, int limit) {
        return memory.find(FoldedWords.of(text), Article::active, limit);
    }

    /// Like [#find], but including inactive articles.
    public List<Article> findAlsoWithdrawn(String text, int limit) {
        return memory.find(FoldedWords.of(text), article -> true, limit);
    }

    /// Active articles whose price is entered at the till.
    public List<Article> withoutPrice(int limit) {
        return memory.find(List.of(), article -> article.active() && article.price() == null, limit);
    }

    /// Active articles without a category.
    public List<Article> withoutCategory(int limit) {
        return memory.find(List.of(), article -> article.active() && article.category() == null, limit);
    }

    /// Of articles active or not, those that meet a condition too.
    public List<Article> findAlsoWithdrawn(String text, Predicate<Article> condition, int limit) {
        return memory.find(FoldedWords.of(text), condition, limit);
    }

    /// Whether an article has this code or barcode, as far as memory knows: answers at once.
    public boolean hasCode(String code) {
        return memory.hasCode(code.strip());
    }

    /// Reads what changed since the articles were last loaded, or all of them: takes about a second for 50,000, so
    /// call it in the background before the first search.
    public void refresh() {
        memory.refresh();
    }

    public List<Article> favourites() {
        return database.read(session -> new ArticleStore(session).favourites());
    }

    public List<Article> ofCategory(CategoryId category) {
        return database.read(session -> new ArticleStore(session).ofCategory(category));
    }

    public List<Category> categories() {
        return database.read(session -> new Categories(session).all());
    }

    /// The price history of an article, newest first.
    public List<PriceChange> prices(ArticleId article) {
        return database
                .read(session -> session.createSelectionQuery(
                                "from PriceChangeRow where articleId = :article order by changedAt desc, id desc",
                                PriceChangeRow.class)
                        .setParameter("article", article.value())
                        .getResultList())
                .stream()
                .map(PriceChangeRow::toPriceChange)
                .toList();
    }

    /// Adds an article.
    public SaveResult save(SignedInStaff by, ArticleDraft draft) {
        by.require(Permission.EDIT_ARTICLES);
        return remembered(database.write(session -> written(session, by, writer -> writer.add(draft))));
    }

    /// Changes an article.
    ///
    /// @param version the version that was edited
    public SaveResult save(SignedInStaff by, ArticleId id, int version, ArticleDraft draft) {
        by.require(Permission.EDIT_ARTICLES);
        return remembered(database.write(session -> written(session, by, writer -> writer.change(id, version, draft))));
    }

    /// Saves many articles within the caller's transaction; memory follows with the next [#refresh].
    ///
    /// @param work saves them; what it saved is signed once it is done
    public <T> T batch(StatelessSession session, SignedInStaff by, Function<ArticleBatch, T> work) {
        by.require(Permission.EDIT_ARTICLES);
        return written(session, by, writer -> work.apply(new ArticleBatch(session, writer)));
    }

    public CategoryResult addCategory(SignedInStaff by, String name, CategoryColour tint) {
        by.require(Permission.EDIT_ARTICLES);
        return database.write(session -> new Categories(session).add(name, tint));
    }

    private <T> T written(StatelessSession session, SignedInStaff by, Function<ArticleWriter, T> work) {
        var writer = new ArticleWriter(session, by.name(), clock.instant());
        var result = work.apply(writer);
        writer.record(trail);
        return result;
    }

    private SaveResult remembered(SaveResult result) {
        if (result instanceof SaveResult.Saved saved) {
            memory.put(saved.article());
        }
        return result;
    }
}
