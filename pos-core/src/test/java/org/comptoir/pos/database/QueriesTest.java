package org.comptoir.pos.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.pos.database.QueryScan.Kind;
import org.comptoir.pos.database.QueryScan.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Both engines must know every table and column named by a query of the program, including queries no other test
/// runs.
@ParameterizedClass
@EnumSource(TestEngine.class)
class QueriesTest {

    @Parameter
    TestEngine engine;

    private static final QueryScan SCAN =
            QueryScan.of(List.of(Path.of("target/classes")), "org/comptoir/pos/database/");

    /// Queries composed from class names, by the method that runs them.
    private static final Map<String, List<String>> COMPOSED = Map.ofEntries(
            Map.entry(
                    "Sales.parts",
                    List.of(
                            "from SaleLineRow where saleId in :sales order by id",
                            "from SaleLineReductionRow where saleId in :sales order by id",
                            "from SalePayoutRow where saleId in :sales order by id",
                            "from SaleTaxRow where saleId in :sales order by id",
                            "from SaleTenderRow where saleId in :sales order by id",
                            "from SaleLineRow where saleId = :sale order by id",
                            "from SaleLineReductionRow where saleId = :sale order by id",
                            "from SalePayoutRow where saleId = :sale order by id",
                            "from SaleTaxRow where saleId = :sale order by id",
                            "from SaleTenderRow where saleId = :sale order by id")),
            Map.entry(
                    "SalesSums.returns",
                    List.of("select count(l), -sum(l.totalCents) from SaleLineRow l join SaleRow s on s.id = l.saleId"
                            + " where l.kind in (ARTICLE_RETURN, VOUCHER_RETURN)")),
            // Put together from what the list is asked for; SaleListTest runs each meaning.
            Map.entry("SaleListReader.rows", List.of()),
            Map.entry("SaleListReader.addedUp", List.of()),
            Map.entry("SaleListReader.addUp", List.of()),
            // The same of what was sold to customers and of what was attached to them; PurchaseHistoryTest runs both.
            Map.entry("PurchaseHistory.lastPurchases", List.of()),
            Map.entry("PurchaseHistory.turnoverSince", List.of()),
            Map.entry("PurchaseHistory.totals", List.of()),
            Map.entry("PurchaseHistory.days", List.of()),
            Map.entry("PurchaseHistory.between", List.of()),
            Map.entry("PurchaseHistory.latest", List.of()),
            Map.entry(
                    "SalesSums.vouchersSold",
                    List.of("select count(l) - 2 * count(l.returnedLine), sum(l.totalCents) from SaleLineRow l"
                            + " join SaleRow s on s.id = l.saleId where l.kind in (VOUCHER, VOUCHER_RETURN)")));

    @Test
    void areUnderstoodByTheEngine() {
        assertThat(SCAN.queries()).hasSizeGreaterThan(90);
        var database = TestDatabases.empty(engine, new Schema("pos"));

        assertThat(QueryPreparation.refused(database, SCAN.queries())).isEmpty();
        assertThat(QueryPreparation.refused(database, QueryScan.hql(COMPOSED))).isEmpty();
    }

    @Test
    void areAllFound() {
        assertThat(SCAN.unknown())
                .as("write the text as a constant, or all that can come of it in COMPOSED")
                .isEqualTo(COMPOSED.keySet());
    }

    @Test
    void withATypingErrorAreRejected() {
        var database = TestDatabases.empty(engine, new Schema("pos"));
        var invalid = Set.of(
                new Query(Kind.HQL, "from SaleRow where numbr = :number", "here"),
                new Query(Kind.HQL, "update StaffRow set failure = 1 where id = :id", "here"),
                new Query(Kind.SQL, "select id from sale where numbr = :number", "here"),
                new Query(Kind.SQL, "update staf set failures = 1 where id = ?", "here"));

        assertThat(QueryPreparation.refused(database, invalid)).hasSize(4);
    }
}
