package org.comptoir.program.cli.loyalty;

import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.shop.documents.LoyaltyTable;
import org.comptoir.shop.open.OpenShop;

/// Says a list about loyalty to people.
final class LoyaltyAnswer {

    private LoyaltyAnswer() {}

    static int say(CommandContext session, OpenShop shop, LoyaltyTable table) {
        session.record(shop, "customers-read", table.words().size() + " in a loyalty list");
        session.say(table.title() + ": " + table.subtitle());
        session.say(String.join("\t", table.headings()));
        table.words().forEach(row -> session.say(String.join("\t", row)));
        return ExitCode.DONE;
    }
}
