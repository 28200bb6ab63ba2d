package org.comptoir.shop.invoicing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.invoicing.ConsumerSales;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;

/// Sales to consumers by day and VAT rate, as French businesses report them to their platform: flow 10.3 of the
/// external specifications of the tax administration, which wants goods (TLB1), services (TPS1) and what bears no VAT
/// (TNT1) apart.
public final class ConsumerReport {

    /// A whole year, a leap year too.
    public static final int MAX_DAYS = 366;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /// Of the register of SIREN in ISO/IEC 6523.
    private static final String SIREN = "0002";

    private static final int SIREN_LENGTH = 9;

    private final ConsumerSales sales;
    private final Clock clock;
    private final OpenShop shop;

    public ConsumerReport(OpenShop shop) {
        this.shop = shop;
        sales = shop.counter().consumerSales();
        clock = shop.clock();
    }

    /// Whether a shop of this country reports in this form: France alone. Italian tills transmit their takings
    /// otherwise.
    ///
    /// @param country ISO 3166-1 alpha-2 code
    public static boolean isFor(String country) {
        return country.equals("FR");
    }

    /// Writes the report of some days; the stream stays open.
    ///
    /// @param last included
    /// @return what is in it: the days on which something was sold, and the last one in any case
    /// @throws IllegalArgumentException if there is no day from the first to the last, or more than [#MAX_DAYS]
    public List<ConsumerSales.OfDay> write(SignedInStaff by, LocalDate first, LocalDate last, OutputStream output)
            throws IOException {
        if (!isPeriod(first, last)) {
            throw new IllegalArgumentException("no days to report: " + first + " to " + last);
        }
        var reported = first.datesUntil(last.plusDays(1))
                .map(day -> sales.of(by, day))
                .filter(day -> day.transactions() > 0 || day.day().equals(last))
                .toList();
        output.write(of(shop.settings().profile(), first, last, reported));
        return reported;
    }

    /// Whether these are days that a report can be of.
    public static boolean isPeriod(LocalDate first, LocalDate last) {
        return !last.isBefore(first) && first.plusDays(MAX_DAYS).isAfter(last);
    }

    private byte[] of(ShopProfile profile, LocalDate first, LocalDate last, List<ConsumerSales.OfDay> reported) {
        var xml = new XmlText("Report", Map.of());
        var siren = profile.registration().replaceAll("\\D", "");
        var id = siren.substring(0, Math.min(SIREN_LENGTH, siren.length()));
        xml.with("ReportDocument", () -> {
            xml.put("Id", id + "-" + DAY.format(first) + (first.equals(last) ? "" : "-" + DAY.format(last)));
            xml.with(
                    "IssueDateTime",
                    () -> xml.put(
                            "DateTimeString", MOMENT.withZone(ZoneOffset.UTC).format(clock.instant())));
            xml.put("TypeCode", "IN");
            xml.with("Sender", () -> declarant(xml, profile, id));
            xml.with("Issuer", () -> declarant(xml, profile, id));
        });
        xml.with("TransactionsReport", () -> {
            xml.with(
                    "ReportPeriod",
                    () -> xml.put("StartDate", DAY.format(first)).put("EndDate", DAY.format(last)));
            reported.forEach(day -> day.parts().forEach(part -> transactions(xml, day.day(), part)));
        });
        return xml.bytes();
    }

    private static void declarant(XmlText xml, ShopProfile profile, String siren) {
        xml.put("Id", siren, "schemeId", SIREN);
        xml.put("Name", profile.name());
        xml.put("RoleCode", "SE");
    }

    private static void transactions(XmlText xml, LocalDate day, ConsumerSales.Part part) {
        var rates = RateSums.of(part.taxes());
        xml.with("Transactions", () -> {
            xml.put("Date", DAY.format(day));
            xml.put("TransactionsCurrency", "EUR");
            xml.put("CategoryCode", part.category().code());
            xml.put("TaxExclusiveAmount", sum(rates.stream().map(RateSums::net).toList()));
            xml.put("TaxTotal", sum(rates.stream().map(RateSums::tax).toList()));
            xml.put("TransactionsCount", Long.toString(part.transactions()));
            rates.forEach(sums -> xml.with(
                    "TaxSubtotal",
                    () -> xml.put("TaxPercent", sums.rate().toDecimal())
                            .put("TaxableAmount", sums.net().toDecimal())
                            .put("TaxTotal", sums.tax().toDecimal())));
        });
    }

    private static String sum(List<Money> amounts) {
        return Money.sum(amounts).toDecimal();
    }
}
