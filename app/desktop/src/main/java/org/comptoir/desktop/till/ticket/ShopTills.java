package org.comptoir.desktop.till.ticket;

import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillRegistry;
import org.comptoir.shop.open.OpenShop;

/// This till among the tills of the shop.
///
/// @param hasOthers whether other machines may sell and park in this shop
public record ShopTills(TillId own, TillRegistry registry, boolean hasOthers) {

    public static ShopTills of(OpenShop shop) {
        var hasOthers = switch (SavedLocation.of(shop.folder())) {
            case Location.Embedded ignored -> false;
            case Location.Server ignored -> true;
        };
        return new ShopTills(shop.journal().till(), shop.tills(), hasOthers);
    }

    /// The names of all tills. For the background.
    public Map<TillId, String> names() {
        return registry.all().stream().collect(Collectors.toMap(Till::id, Till::name));
    }
}
