package org.comptoir.shop.open;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.customers.account.Accounts;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.fiscal.FiscalDocuments;
import org.comptoir.pos.orders.Orders;
import org.comptoir.pos.promotions.Promotions;
import org.comptoir.pos.sales.SaleAttachments;
import org.comptoir.pos.settings.PaperDesigns;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.CommandTokens;
import org.comptoir.pos.staff.StaffDirectory;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.till.registry.TillRegistry;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.vouchers.Vouchers;

/// All tables whose rows the technical log covers. What is sold and closed stands in signed texts of its own.
public final class CoveredTables {

    private CoveredTables() {}

    public static List<CoveredTable> all() {
        return Stream.of(
                        List.of(TillRegistry.COVERED, StaffDirectory.COVERED, CommandTokens.COVERED),
                        ShopSettings.COVERED,
                        List.of(PaperDesigns.COVERED),
                        Catalogue.COVERED,
                        List.of(Promotions.COVERED),
                        Orders.COVERED,
                        List.of(Consents.COVERED),
                        Vouchers.COVERED,
                        List.of(Stock.COVERED),
                        List.of(SaleAttachments.COVERED),
                        FiscalDocuments.COVERED,
                        Loyalty.COVERED,
                        Accounts.COVERED)
                .flatMap(List::stream)
                .toList();
    }
}
