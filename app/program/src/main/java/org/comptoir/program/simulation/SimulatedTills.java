package org.comptoir.program.simulation;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.shop.open.OpenShop;

/// The tills of a simulation: this machine's own, and as many additional ones as requested. Those of an earlier
/// simulation are reused.
final class SimulatedTills {

    private static final String NAME = "Simulation ";

    private final OpenShop shop;
    private final SignedInStaff by;

    SimulatedTills(OpenShop shop, SignedInStaff by) {
        this.shop = shop;
        this.by = by;
    }

    List<TillTerms> allocate(int tills) {
        var terms = new ArrayList<TillTerms>();
        terms.add(shop.till());
        for (var number = 2; number <= tills; number++) {
            terms.add(TillTerms.of(till(NAME + number), shop.settings().profile())
                    .startingAt(shop.till().dayStart()));
        }
        return terms;
    }

    private Till till(String name) {
        return switch (shop.tills().registerSimulated(name, by.name())) {
            case RegisterResult.Registered(var till) -> till;
            case RegisterResult.NameTaken(var till) -> active(till);
            case RegisterResult.AlreadyRegistered(var till) -> active(till);
            case RegisterResult.UnfitName refused -> throw new IllegalStateException("no till: " + refused);
            case RegisterResult.NoLettersLeft refused -> throw new IllegalStateException("no till: " + refused);
        };
    }

    private static Till active(Till till) {
        if (!till.isActive()) {
            throw new IllegalStateException("a simulated till was retired: " + till);
        }
        return till;
    }
}
