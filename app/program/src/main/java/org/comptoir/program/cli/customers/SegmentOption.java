package org.comptoir.program.cli.customers;

import java.util.List;
import org.comptoir.customers.segment.Criterion;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.open.OpenShop;

/// The customers of a named segment, or everybody if none is given.
public final class SegmentOption {

    private SegmentOption() {}

    public static List<Criterion> criteria(OpenShop shop, CommandContext session, String segment) {
        if (segment.isEmpty()) {
            return List.of();
        }
        return shop.customerFile()
                .segments()
                .named(session.by(), segment)
                .orElseThrow(
                        () -> new CommandRefused("no-segment", session.texts().get("cli.refused.nosegment", segment)))
                .criteria();
    }
}
