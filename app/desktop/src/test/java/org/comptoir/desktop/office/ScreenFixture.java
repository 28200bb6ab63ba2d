package org.comptoir.desktop.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.comptoir.desktop.files.SystemFileChoice;
import org.comptoir.desktop.offscreen.LayoutProblem;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.shell.ShellView;
import org.comptoir.desktop.shell.desk.Desk;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.task.UnexpectedError;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.pos.catalogue.category.CategoryResult;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffChange;
import org.comptoir.pos.stock.GoodsReceipt;
import org.comptoir.pos.suppliers.SupplierDetails;
import org.comptoir.pos.suppliers.SupplierResult;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;

/// An invented shop, open on the embedded engine. Work is done at once on the thread that asks for it.
public final class ScreenFixture implements AutoCloseable {

    public static final Clock EVENING = Clock.fixed(Instant.parse("2026-09-12T17:10:00Z"), ZoneId.of("Europe/Paris"));

    private final OpenShop shop;
    private final SignedInStaff owner;
    private final List<UnexpectedError> mishaps = new ArrayList<>();
    private final Tasks tasks = Tasks.atOnce(mishaps::add);

    private ScreenFixture(OpenShop shop, SignedInStaff owner) {
        this.shop = shop;
        this.owner = owner;
    }

    public static ScreenFixture founded(Path folder, Language language) {
        var shop = OpenShop.open(folder, EVENING);
        var bare = ShopProfile.named("Maison Lavande", language == Language.ITALIAN ? "IT" : "FR", language);
        var profile = new ShopProfile(
                bare.name(),
                new PostalAddress("12 rue des Cordeliers", "04300", "Forcalquier", "", "FR"),
                "04 65 71 20 30",
                "bonjour@maison-lavande.example",
                "FR40 303 265 045",
                "303 265 045 00018",
                bare.country(),
                language,
                bare.zone(),
                "Épicerie et maison",
                "Merci de votre visite",
                "1");
        var done = shop.settings().found(profile, "Hélène Lavigne", "4711".toCharArray());
        assertThat(done).isInstanceOf(StaffChange.Done.class);
        var member = ((StaffChange.Done) done).member();
        return new ScreenFixture(shop, new SignedInStaff(member.id(), member.name(), member.role()));
    }

    /// A few articles of a few categories, with a supplier and stock.
    public ScreenFixture stocked() {
        var catalogue = shop.counter().catalogue();
        var care = ((CategoryResult.Saved) catalogue.addCategory(owner, "Soins", CategoryColour.CARE))
                .category()
                .id();
        var food = ((CategoryResult.Saved) catalogue.addCategory(owner, "Épicerie", CategoryColour.GROCERY))
                .category()
                .id();
        var supplier = ((SupplierResult.Saved) shop.counter()
                        .suppliers()
                        .save(
                                owner,
                                new SupplierDetails(
                                        "Savonnerie du Luberon",
                                        "Paul Giraud",
                                        "04 65 71 44 55",
                                        "commandes@savonnerie-luberon.example",
                                        new PostalAddress("3 chemin des Ocres", "84400", "Apt", "", "FR"),
                                        "")))
                .supplier()
                .id();
        shop.counter().suppliers().save(owner, SupplierDetails.of("Miellerie des Mées"));
        var names = List.of(
                "Savon à la lavande", "Savon à l’huile d’olive", "Crème de jour", "Miel de lavande", "Tapenade noire");
        var pictures = List.of("soap", "soap", "cream", "honey", "jam");
        for (var i = 0; i < names.size(); i++) {
            var draft = new ArticleDraft(
                    "A" + (i + 1),
                    names.get(i),
                    i < 2 ? "100 g" : "",
                    i < 3 ? care : food,
                    TaxCode.of(i < 3 ? "N" : "R"),
                    Money.ofCents(650 + i * 325),
                    SoldBy.PIECE,
                    pictures.get(i),
                    i < 3 ? supplier : null,
                    "",
                    Money.ofCents(310 + i * 100),
                    Quantity.of(5),
                    i,
                    true,
                    List.of("376000000000" + i));
            var saved = ((SaveResult.Saved) catalogue.save(owner, draft)).article();
            shop.counter()
                    .stock()
                    .receive(
                            owner,
                            new GoodsReceipt(
                                    List.of(new GoodsReceipt.Line(saved.id(), Quantity.of(12), Money.ofCents(310))),
                                    "BL 2231"));
        }
        return this;
    }

    public Article article(String code) {
        return shop.counter().catalogue().byCode(code).orElseThrow();
    }

    /// Sells one of the article, in cash or by card.
    public void sell(String code, int many, boolean cash) {
        var article = article(code);
        var rates = shop.settings().taxRates();
        var rate = rates.stream()
                .filter(any -> any.code().equals(article.taxCode()))
                .findFirst()
                .orElseThrow();
        var item = new ArticleItem(
                article.id(), article.code(), article.displayName(), article.soldBy(), rate, article.price());
        var basket = Basket.EMPTY.with(item, Quantity.of(many));
        var due = java.util.Objects.requireNonNull(article.price()).times(many);
        var tender = cash ? new Tender.Cash(due) : new Tender.Card(due);
        assertThat(shop.counter().checkout().complete(basket, List.of(tender), owner, UUID.randomUUID()))
                .isInstanceOf(CheckoutResult.Completed.class);
    }

    public OpenShop shop() {
        return shop;
    }

    public SignedInStaff owner() {
        return owner;
    }

    public Tasks tasks() {
        return tasks;
    }

    public List<UnexpectedError> mishaps() {
        return mishaps;
    }

    public DocumentPrinter papers() {
        return new DocumentPrinter(shop, "Comptoir 0.1");
    }

    public Formats formats(Language language) {
        return new Formats(language, ZoneId.of("Europe/Paris"));
    }

    /// The window with that one screen at its place.
    public ShellView window(
            Language language, Destination place, Function<Desk, Screen> maker, Consumer<Screen> shown) {
        var screens = new Screens();
        var formats = formats(language);
        var made = new AtomicReference<Screen>();
        for (var any : Destination.values()) {
            screens.add(any, made::get);
        }
        var shell = new ShellView(screens, tasks, formats, EVENING, () -> {});
        var screen = maker.apply(new Desk(shop, papers(), () -> owner, tasks, shell, formats, new SystemFileChoice()));
        made.set(screen);
        shell.open(owner);
        screens.show(place);
        shown.accept(screen);
        return shell;
    }

    /// A screen and the window it is shown in.
    public record OnWindow<S extends Screen>(ShellView window, S screen) {}

    public <S extends Screen> OnWindow<S> onWindow(Language language, Destination place, Function<Desk, S> maker) {
        var made = new AtomicReference<S>();
        var window = window(
                language,
                place,
                desk -> {
                    made.set(maker.apply(desk));
                    return made.get();
                },
                screen -> {});
        return new OnWindow<>(window, made.get());
    }

    /// A look of its own for each language, so that all are seen in few pictures.
    public static Shot shot(Language language) {
        return switch (language) {
            case FRENCH -> Shot.light();
            case ENGLISH -> Shot.dark().small();
            case ITALIAN -> Shot.light().small();
        };
    }

    public static List<LayoutProblem> picture(String name, Shot shot, java.util.function.Supplier<Parent> window) {
        return Screenshots.take(Path.of("target", "pictures", name + ".png"), shot, window);
    }

    /// Every text that is shown below a node.
    public static List<String> words(Parent root) {
        dress(root);
        root.applyCss();
        root.layout();
        return root.lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    /// Presses the button of that name.
    public static void press(Parent root, String words) {
        dress(root);
        root.applyCss();
        root.layout();
        var button = root.lookupAll(".action-button").stream()
                .map(Button.class::cast)
                .filter(any -> words.equals(any.getText()))
                .findFirst();
        assertThat(button).as(words).isPresent();
        button.orElseThrow().fire();
    }

    /// Parts have their insides only within a scene.
    private static void dress(Parent root) {
        if (root.getScene() == null) {
            new Scene(root, 1280, 800);
        }
    }

    public static void onScreen(Runnable does) {
        Screenshots.onScreen(() -> {
            does.run();
            return true;
        });
    }

    @Override
    public void close() {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("close the shop off the screen's thread");
        }
        shop.close();
    }
}
