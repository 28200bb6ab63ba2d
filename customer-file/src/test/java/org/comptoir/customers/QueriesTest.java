package org.comptoir.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.pos.database.QueryPreparation;
import org.comptoir.pos.database.QueryScan;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Both engines must know every table and column named by a query of the customer file, including queries no other
/// test runs.
@ParameterizedClass
@EnumSource(TestEngine.class)
class QueriesTest {

    @Parameter
    TestEngine engine;

    private static final QueryScan SCAN = QueryScan.of(List.of(Path.of("target/classes")));

    /// Queries composed from class names, by the method that runs them. Queries composed from criteria are run as a
    /// whole by `SegmentsTest#runsEveryCriterionOnTheEngine`.
    private static final Map<String, List<String>> COMPOSED = Map.of(
            "PartRows.replace", parts("delete from %s where key.customerId = :customer"),
            "PartRows.parts", parts("from %s where key.customerId in :ids order by key.customerId, key.position"),
            // Put together with what sales publish of purchases; CustomerListTest runs each of them.
            "PageQueries.buyers", List.of(),
            "PageQueries.countBuyers", List.of(),
            "PageQueries.others", List.of(),
            // Put together from the criteria; SegmentsTest runs every one of them.
            "ContactCandidates.matching", List.of(),
            "ContactCandidates.count", List.of(),
            "ContactCandidates.members", List.of());

    /// A table or an entity of the sales or the vouchers, where a query names what it reads or changes.
    private static final Pattern OF_SALES = Pattern.compile("(?i)\\b(from|join|update|into)\\s+(sale|voucher)\\w*");

    private static List<String> parts(String text) {
        return Stream.of("PhoneRow", "EmailRow", "AddressRow", "TagRow", "ExtraRow", "FieldValueRow")
                .map(text::formatted)
                .toList();
    }

    @Test
    void areUnderstoodByTheEngine() {
        assertThat(SCAN.queries()).hasSizeGreaterThan(50);
        var database = TestDatabases.empty(engine, new Schema("pos"), new Schema("customers"));

        assertThat(QueryPreparation.refused(database, SCAN.queries())).isEmpty();
        assertThat(QueryPreparation.refused(database, QueryScan.hql(COMPOSED))).isEmpty();
    }

    @Test
    void askNoTableOfSalesAndVouchers() throws IOException {
        assertThat(texts(Path.of("target/classes")))
                .as("what customers bought is asked of PurchaseHistory and PurchaseSql, vouchers of Vouchers")
                .noneMatch(OF_SALES.asPredicate());
    }

    private static Set<String> texts(Path classes) throws IOException {
        var texts = new TreeSet<String>();
        try (var files = Files.walk(classes)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                ClassFile.of().parse(file).constantPool().forEach(entry -> {
                    if (entry instanceof StringEntry text) {
                        texts.add(text.stringValue());
                    }
                });
            }
        }
        return texts;
    }

    @Test
    void areAllFound() {
        assertThat(SCAN.unknown())
                .as("write the text as a constant, or all that can come of it in COMPOSED")
                .isEqualTo(COMPOSED.keySet());
    }
}
