package org.comptoir.app.cli.people;

import java.util.List;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.shop.Shop;
import org.comptoir.customers.segment.Criterion;

/// The customers of a segment that was named; everybody when none was.
public final class Chosen {

    private Chosen() {}

    public static List<Criterion> criteria(Shop shop, Session session, String segment) {
        if (segment.isEmpty()) {
            return List.of();
        }
        return shop.customerFile()
                .segments()
                .named(segment)
                .orElseThrow(() -> new Refused("no-segment", session.texts().get("cli.refused.nosegment", segment)))
                .criteria();
    }
}
