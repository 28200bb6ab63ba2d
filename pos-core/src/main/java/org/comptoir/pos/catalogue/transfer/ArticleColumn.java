package org.comptoir.pos.catalogue.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.pos.catalogue.FoldedWords;
import org.comptoir.pos.text.Texts;

/// The possible contents of a column in an article file, with the headings by which each is recognised, folded.
public enum ArticleColumn {
    CODE("code", "article code", "sku", "item code", "code article", "codice", "codice articolo"),
    NAME("name", "article", "description", "designation", "nom", "libelle", "nome", "articolo", "descrizione"),
    VARIANT("variant", "size", "colour", "color", "variante", "taille", "couleur", "taglia", "colore"),
    CATEGORY("category", "group", "department", "categorie", "famille", "rayon", "categoria", "gruppo", "reparto"),
    TAX("vat", "vat code", "vat rate", "tax", "tva", "code tva", "taux tva", "taux de tva", "iva", "codice iva"),
    PRICE("price", "sale price", "retail price", "prix", "prix ttc", "prix de vente", "prezzo", "prezzo di vendita"),
    SOLD_BY("sold by", "unit", "vendu par", "vendu a", "unite", "venduto a", "unita"),
    GUARANTEED(
            "guarantee",
            "legal guarantee",
            "garantie",
            "garantie legale",
            "garantie legale de conformite",
            "garanzia",
            "garanzia legale",
            "garanzia legale di conformita"),
    BARCODES(
            "barcodes",
            "barcode",
            "ean",
            "ean13",
            "gtin",
            "upc",
            "code barres",
            "codes barres",
            "codice a barre",
            "codici a barre"),
    SUPPLIER("supplier", "vendor", "fournisseur", "fornitore"),
    SUPPLIER_REFERENCE(
            "supplier reference",
            "supplier code",
            "reference fournisseur",
            "ref fournisseur",
            "riferimento fornitore",
            "codice fornitore"),
    COST(
            "cost",
            "last cost",
            "purchase price",
            "cout",
            "dernier cout",
            "prix d achat",
            "prix achat",
            "costo",
            "ultimo costo",
            "prezzo d acquisto",
            "prezzo di acquisto"),
    REORDER_POINT(
            "reorder point",
            "minimum stock",
            "seuil de commande",
            "stock minimum",
            "punto di riordino",
            "scorta minima"),
    STOCK("stock", "quantity", "in stock", "quantite", "en stock", "giacenza", "quantita", "scorta"),
    PICTURE("picture", "icon", "image", "icone", "immagine", "icona"),
    FAVOURITE("favourite", "favorite", "favori", "preferito"),
    ACTIVE("active", "on sale", "actif", "en vente", "attivo", "in vendita");

    private final List<String> headings;

    ArticleColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /// The column for this heading in any of the program's languages.
    public static Optional<ArticleColumn> of(String heading) {
        var folded = String.join(" ", FoldedWords.of(heading));
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(folded))
                .findFirst();
    }

    /// By its name, such as `supplier-reference`, or one of its headings.
    public static Optional<ArticleColumn> named(String text) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> of(text));
    }

    /// Its name, the same in every language.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Its heading on the screen and in an export; `texts` are those of `articlefile`.
    public String heading(Texts texts) {
        return texts.get("articlefile.column." + key());
    }
}
