package org.comptoir.shop.open;

import java.util.List;
import org.comptoir.pos.fiscal.CardParticipant;
import org.comptoir.pos.fiscal.FiscalDocuments;
import org.comptoir.pos.fiscal.FiscalLinks;
import org.comptoir.pos.fiscal.FiscalParticipant;
import org.comptoir.pos.sales.SaleParticipant;
import org.comptoir.pos.sales.Sales;
import org.comptoir.shop.devices.FiscalDevices;
import org.comptoir.shop.fiscal.FiscalDesk;

/// What the fiscal recorder and the card terminal of this machine need.
record FiscalServices(
        FiscalDocuments documents, FiscalDesk desk, FiscalLinks links, List<SaleParticipant> participants) {

    static FiscalServices of(OpenShop shop, Sales sales) {
        var documents = new FiscalDocuments(shop.database(), shop.clock(), shop.trail());
        var devices = new FiscalDevices(shop::recorder, shop.folder().root(), shop.clock());
        var desk = new FiscalDesk(devices::current, documents, sales, shop::ownTill, shop.journal()::event);
        return new FiscalServices(
                documents,
                desk,
                new FiscalLinks(shop.database()),
                List.of(
                        new FiscalParticipant(till ->
                                till.equals(shop.ownTill()) && shop.recorder().isConnected()),
                        new CardParticipant(
                                shop::ownTill, () -> shop.machine().settings().terminalByHand())));
    }
}
