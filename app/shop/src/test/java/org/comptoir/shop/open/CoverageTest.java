package org.comptoir.shop.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.trail.CoveredTable;
import org.junit.jupiter.api.Test;

/// Every table is signed, covered by the technical log, or left out for a reason, and so is every column of a
/// covered one.
class CoverageTest {

    /// Compared with the signed texts of sales, closings and invoices.
    private static final Set<String> SIGNED = Set.of(
            "sale",
            "sale_line",
            "sale_line_reduction",
            "sale_tax",
            "sale_tender",
            "sale_payout",
            "day_closing",
            "day_closing_part",
            "invoice");

    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("journal_chain", "the journal itself"),
            Map.entry("journal_entry", "the journal itself"),
            Map.entry("audit_trail", "hides nothing when it is changed; decision 0016"),
            Map.entry("shop_move", "marks a database that is not the shop's"),
            Map.entry("sale_return_lock", "is locked, says nothing"),
            Map.entry("stock_level", "the sum of the movements, and compared with it"),
            Map.entry("points_balance", "the sum of the movements, and compared with it"),
            Map.entry("customer_card", "finds a customer by a card; the points that came with it are covered"),
            Map.entry("points_share", "compared with the points that the sales signed"),
            Map.entry("loyalty_gift", "keeps a gift from being given twice; points and vouchers are covered"),
            Map.entry("merged_customer", "whose a record is now; points and debts that move by it are covered"),
            Map.entry("customer_merge", "as merged_customer; each is told by the log"),
            Map.entry("customer_merge_part", "as merged_customer"),
            Map.entry("customer_distinct", "as customer"),
            Map.entry("customer_edit", "as customer"),
            Map.entry("open_ticket", "what is not sold yet"),
            Map.entry("lottery_code", "as open_ticket"),
            Map.entry("order_delivery", "as the state of the order: the sales that made it are signed"),
            Map.entry("card_payment", "by which terminal; the amounts stand in the sales"),
            Map.entry("order_deposit", "the vouchers that deposits are stand in signed sales"),
            Map.entry("waiting_customer", "who wants to be called; no money hangs on it"),
            Map.entry("email_job", "receipts on their way; what they say is in signed sales"),
            Map.entry("catalogue_change", "counts changes for memory"),
            Map.entry("category", "names and colours of tiles"),
            Map.entry("supplier", "addresses of who delivers; no price hangs on them"),
            Map.entry("counter", "hands out customers' numbers, which are no law"),
            Map.entry("customer", "the customer file changes all day; rights and money do not hang on it"),
            Map.entry("customer_phone", "as customer"),
            Map.entry("customer_email", "as customer"),
            Map.entry("customer_address", "as customer"),
            Map.entry("customer_tag", "as customer"),
            Map.entry("customer_extra", "as customer"),
            Map.entry("customer_value", "as customer"),
            Map.entry("customer_field", "as customer"),
            Map.entry("field_choice", "as customer"),
            Map.entry("customer_note", "as customer"),
            Map.entry("customer_photo", "as customer"),
            Map.entry("customer_document", "as customer"),
            Map.entry("document_version", "as customer; its content is told by a digest"),
            Map.entry("document_content", "as document_version"),
            Map.entry("customer_company", "as customer; invoices keep what they were issued with"),
            Map.entry("customer_relation", "as customer"),
            Map.entry("household", "as customer"),
            Map.entry("household_member", "as customer"),
            Map.entry("customer_change", "feeds the search index"),
            Map.entry("customer_import", "tells what was imported"),
            Map.entry("import_origin", "keeps the same file from being imported twice"),
            Map.entry("appointment", "who comes when; no money hangs on it"),
            Map.entry("appointment_participant", "as appointment"),
            Map.entry("account_reminder", "letters that ask for what is owed; no money hangs on it"),
            Map.entry("dav_collection", "how far an exchange with a server has come; the server tells it again"),
            Map.entry("dav_link", "what is on a server; the server tells it again"),
            Map.entry("agenda_task", "what is to be done; no money hangs on it"),
            Map.entry("segment", "a saved question"),
            Map.entry("segment_criterion", "a saved question"),
            Map.entry("letter_template", "texts of letters"),
            Map.entry("mailing_run", "consent is asked anew at each piece; vouchers are covered"),
            Map.entry("mailing_recipient", "consent is asked anew at each piece; vouchers are covered"));

    private static final Map<String, Set<String>> COLUMNS_LEFT_OUT = Map.ofEntries(
            Map.entry("staff", Set.of("failures", "wait_until", "language", "version")),
            Map.entry("setting", Set.of("version")),
            Map.entry("tax_rate", Set.of("version")),
            Map.entry(
                    "article",
                    Set.of(
                            "name",
                            "variant",
                            "category_id",
                            "guaranteed",
                            "picture",
                            "supplier_id",
                            "supplier_reference",
                            "reorder_point_thousandths",
                            "favourite",
                            "change_number",
                            "version")),
            Map.entry("stock_movement", Set.of("sale_number", "sale_till")),
            Map.entry("points_movement", Set.of("sale_number", "sale_till")),
            Map.entry("account_movement", Set.of("sale_number", "sale_till")),
            Map.entry("voucher_movement", Set.of("sale_number", "sale_till")),
            Map.entry(
                    "voucher",
                    Set.of(
                            "tax_code",
                            "balance_cents",
                            "sale_number",
                            "sale_till",
                            "state",
                            "extended_to",
                            "replaces_id")),
            Map.entry("customer_account", Set.of("owed_cents", "term_days", "month_end", "held", "held_until")),
            Map.entry("loyalty_scheme", Set.of("version")),
            Map.entry("promotion", Set.of("used", "version")),
            Map.entry("sales_order", Set.of("shelf", "state", "closed_at", "closed_by", "sale_till", "sale_number")),
            Map.entry("order_line", Set.of("description", "note")));

    private record Column(String table, String name) {}

    private static Set<Column> columns() {
        var database = TestDatabases.empty(TestEngine.DERBY, new Schema("pos"), new Schema("customers"));
        return database.read(session -> session.doReturningWork(CoverageTest::columns));
    }

    private static Set<Column> columns(Connection connection) throws SQLException {
        var columns = new HashSet<Column>();
        try (var found = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (found.next()) {
                var table = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!table.startsWith("schema_history")) {
                    columns.add(new Column(table, found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT)));
                }
            }
        }
        return columns;
    }

    @Test
    void everyTableIsSignedOrCoveredOrLeftOutForAReason() {
        var known = new TreeSet<>(LEFT_OUT.keySet());
        known.addAll(SIGNED);
        CoveredTables.all().forEach(table -> known.add(table.name()));

        var there = columns().stream().map(Column::table).collect(Collectors.toSet());

        assertThat(there).isEqualTo(known);
    }

    @Test
    void everyColumnOfACoveredTableIsCoveredOrLeftOut() {
        var columns = columns();
        for (var table : CoveredTables.all()) {
            var known = new TreeSet<>(COLUMNS_LEFT_OUT.getOrDefault(table.name(), Set.of()));
            known.addAll(covered(table));
            known.add(table.key());

            var there = columns.stream()
                    .filter(column -> column.table().equals(table.name()))
                    .map(Column::name)
                    .collect(Collectors.toSet());

            assertThat(there).as(table.name()).isEqualTo(known);
        }
    }

    private static List<String> covered(CoveredTable table) {
        return Stream.concat(table.open().stream(), table.secret().stream()).toList();
    }

    @Test
    void everyCoveredTableAndOpenColumnHasAName() {
        var texts = Texts.of("trail", Language.ENGLISH);
        for (var table : CoveredTables.all()) {
            assertThat(texts.get("trail.table." + table.name(), "x")).isNotBlank();
            assertThat(texts.get("trail.rows." + table.name())).isNotBlank();
            for (var column : table.open()) {
                assertThat(texts.get("trail.column." + column)).isNotBlank();
            }
        }
    }
}
