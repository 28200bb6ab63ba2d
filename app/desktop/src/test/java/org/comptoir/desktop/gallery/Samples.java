package org.comptoir.desktop.gallery;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.desktop.till.catalogue.CatalogueModel;
import org.comptoir.desktop.till.catalogue.CategoryItem;
import org.comptoir.desktop.till.catalogue.TileItem;
import org.comptoir.desktop.till.ticket.CustomerBadge;
import org.comptoir.desktop.till.ticket.LineItem;
import org.comptoir.desktop.till.ticket.TicketModel;
import org.comptoir.desktop.till.ticket.TicketSummary;
import org.comptoir.desktop.till.ticket.TotalsItem;
import org.comptoir.desktop.ui.AccentColour;

/// Sample data of an afternoon in an invented shop.
public final class Samples {

    private static final String EURO = "\u00A0€";

    private Samples() {}

    /// The two sides of the sale screen.
    public record Till(CatalogueModel catalogue, TicketModel ticket) {}

    public static Till sell() {
        var till = new Till(new CatalogueModel(), new TicketModel());
        till.catalogue()
                .categories()
                .setAll(
                        new CategoryItem(1, "Épicerie", AccentColour.GROCERY),
                        new CategoryItem(2, "Maison", AccentColour.HOME),
                        new CategoryItem(3, "Mode", AccentColour.FASHION),
                        new CategoryItem(4, "Soin", AccentColour.CARE),
                        new CategoryItem(5, "Papeterie", AccentColour.PAPER),
                        new CategoryItem(6, "Bons", AccentColour.SERVICES));
        till.catalogue().tiles().setAll(tiles());
        fill(till.ticket(), 3);
        till.ticket()
                .lastProperty()
                .set(new TicketSummary("1", "N° 4\u202F219, 119,30" + EURO, "16:44, Mme Durand-Lefèvre, espèces", ""));
        till.ticket()
                .parked()
                .setAll(
                        new TicketSummary("2", "M. Garnier", "14:20, 2 articles, essayage", "22,00" + EURO),
                        new TicketSummary("3", "Sans nom", "16:31, 1 article", "38,50" + EURO));
        return till;
    }

    public static Till emptyTicket() {
        var till = sell();
        till.ticket().customerProperty().set(null);
        till.ticket().lines().clear();
        till.ticket().selectedProperty().set(TicketModel.NONE);
        till.ticket().totalsProperty().set(TotalsItem.empty("0,00" + EURO));
        return till;
    }

    /// A shop without any articles.
    public static Till bareShop() {
        var till = emptyTicket();
        till.catalogue().categories().clear();
        till.catalogue().tiles().clear();
        till.ticket().parked().clear();
        till.ticket().lastProperty().set(null);
        till.catalogue().mayAddFavouritesProperty().set(true);
        till.catalogue().nothingToSellProperty().set(true);
        return till;
    }

    public static void fill(TicketModel ticket, int selected) {
        ticket.customerProperty().set(customer(false));
        ticket.lines()
                .setAll(
                        new LineItem("2", "Savon de Marseille olive", "300 g · 2 × 6,90" + EURO, "", "", euro("13,80")),
                        new LineItem("1", "Confiture d’abricot du Roussillon", "340 g", "", "", euro("5,80")),
                        new LineItem(
                                "1",
                                "Marinière coton bio, marine et écru",
                                "T. 40",
                                euro("49,00"),
                                "−20\u00A0% offre d’automne",
                                euro("39,20")),
                        new LineItem(
                                "2",
                                "Bougie parfumée figuier sauvage",
                                "180 g · 2 × 24,00" + EURO,
                                "",
                                "",
                                euro("48,00")),
                        new LineItem(
                                "1",
                                "Torchon lin lavé «\u00A0Bord de mer\u00A0»",
                                "50 × 70 cm",
                                "",
                                "",
                                euro("12,50")));
        ticket.selectedProperty().set(selected);
        ticket.totalsProperty()
                .set(new TotalsItem(
                        List.of(new TotalsItem.Row("Remise, offre d’automne", "−9,80" + EURO)),
                        List.of(
                                new TotalsItem.Row("20\u00A0%", euro("18,92")),
                                new TotalsItem.Row("5,5\u00A0%", euro("0,30"))),
                        "7 articles",
                        euro("119,30")));
    }

    public static CustomerBadge customer(boolean voucherUsed) {
        return new CustomerBadge(
                "ÉD",
                "Mme Élodie Durand-Lefèvre",
                "Fidèle",
                "1\u202F284 points · Pertuis",
                voucherUsed ? "Bon de 15,00" + EURO + " utilisé" : "Bon de 15,00" + EURO + " disponible",
                voucherUsed,
                "",
                "Anniv. dans 3 jours",
                "Retouche à lui remettre\u00A0: pantalon, casier 12",
                "Pantalon 40 · Chaussures 39");
    }

    private static String euro(String figures) {
        return figures + EURO;
    }

    public static List<TileItem> tiles() {
        return List.of(
                tile("Savon de Marseille olive, 300 g", "6,90", AccentColour.CARE, "soap"),
                tile("Bougie figuier sauvage, 180 g", "24,00", AccentColour.HOME, "candle"),
                tile("Confiture d’abricot du Roussillon", "5,80", AccentColour.GROCERY, "jam"),
                new TileItem(
                        4,
                        "Marinière coton bio",
                        "unisexe",
                        euro("39,20"),
                        euro("49,00"),
                        "",
                        false,
                        AccentColour.FASHION,
                        "shirt"),
                tile("Torchon lin lavé «\u00A0Bord de mer\u00A0»", "12,50", AccentColour.HOME, "towel"),
                tile("Thé noir aux agrumes, 100 g", "11,90", AccentColour.GROCERY, "tea"),
                stocked("Miel de lavande, pot 500 g", "13,50", "2 en stock", false, AccentColour.GROCERY, "honey"),
                tile("Plaid mérinos, 130\u00A0×\u00A0170 cm", "89,00", AccentColour.HOME, "blanket"),
                tile("Écharpe laine, rouge brique", "65,00", AccentColour.FASHION, "scarf"),
                tile("Carnet cousu A5, papier ivoire", "14,90", AccentColour.PAPER, "notebook"),
                tile("Huile d’olive vierge extra, 50 cl", "16,40", AccentColour.GROCERY, "oil"),
                tile("Tasse émaillée liseré bleu", "9,50", AccentColour.HOME, "cup"),
                tile("Bonnet côtelé laine et alpaga", "29,00", AccentColour.FASHION, "hat"),
                tile("Crème mains karité et amande", "8,90", AccentColour.CARE, "cream"),
                tile("Crayons de couleur, étui de 12", "7,60", AccentColour.PAPER, "pencils"),
                stocked("Calissons d’Aix, boîte de 18", "15,20", "1 en stock", false, AccentColour.GROCERY, "sweets"),
                tile("Bol en grès émaillé, Ø 15 cm", "18,00", AccentColour.HOME, "bowl"),
                tile("Chaussettes fil d’Écosse, 36-41", "9,90", AccentColour.FASHION, "socks"),
                stocked("Diffuseur fleur de coton, 200 ml", "32,00", "Épuisé", true, AccentColour.CARE, "diffuser"),
                tile("Carte postale aquarelle Luberon", "1,80", AccentColour.PAPER, "postcard"),
                tile("Panier en osier, deux anses", "38,50", AccentColour.HOME, "basket"),
                tile("Sachet de lavande, lot de 3", "7,20", AccentColour.CARE, "lavender"),
                tile("Cabas toile épaisse, rayé", "22,00", AccentColour.FASHION, "bag"),
                new TileItem(
                        24, "Bon cadeau, montant libre", "", "libre", "", "", false, AccentColour.SERVICES, "voucher"));
    }

    /// Eight jams, told apart by their variant alone.
    static Till jams() {
        var till = sell();
        till.catalogue()
                .tiles()
                .setAll(Stream.of(
                                "abricot, 350 g",
                                "abricot, 110 g",
                                "abricot et lavande, 350 g",
                                "fraise, 350 g",
                                "framboise, 350 g",
                                "figue noire et noix, 350 g",
                                "rhubarbe et vanille, 350 g",
                                "mûre sauvage, 350 g")
                        .map(variant -> new TileItem(
                                variant.hashCode(),
                                "Confiture artisanale du Roussillon",
                                variant,
                                euro("5,80"),
                                "",
                                "12 en stock",
                                false,
                                AccentColour.GROCERY,
                                "jam"))
                        .toList());
        return till;
    }

    private static TileItem tile(String name, String price, AccentColour tint, String picture) {
        return stocked(name, price, "", false, tint, picture);
    }

    private static TileItem stocked(
            String name, String price, String stock, boolean soldOut, AccentColour tint, String picture) {
        return new TileItem(name.hashCode(), name, "", euro(price), "", stock, soldOut, tint, picture);
    }
}
