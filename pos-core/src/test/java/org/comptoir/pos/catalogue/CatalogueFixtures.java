package org.comptoir.pos.catalogue;

import java.util.List;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.tax.TaxCode;

/// Fixtures for tests with articles: VAT codes in the database, and articles that are quickly created.
public final class CatalogueFixtures {

    public static final SignedInStaff OWNER = SignedInStaff.commandLine("Odile");
    public static final TaxCode NORMAL = new TaxCode("N");

    private CatalogueFixtures() {}

    public static Database withTaxRates(Database database) {
        database.run(session -> List.of("N', 2000", "R', 550")
                .forEach(code -> session.createNativeMutationQuery(
                                "insert into tax_rate (code, rate_bp, label, active, version) values ('" + code
                                        + ", 'VAT', true, 0)")
                        .executeUpdate()));
        return database;
    }

    public static ArticleDraft draft(String code, String name, String... barcodes) {
        return ArticleDraft.of(code, name, NORMAL, Money.of("4.50")).toBuilder()
                .barcodes(List.of(barcodes))
                .build();
    }

    public static Article saved(SaveResult result) {
        if (result instanceof SaveResult.Saved saved) {
            return saved.article();
        }
        throw new AssertionError("not saved: " + result);
    }
}
