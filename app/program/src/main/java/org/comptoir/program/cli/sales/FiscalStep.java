package org.comptoir.program.cli.sales;

import java.util.List;
import java.util.Map;
import org.comptoir.pos.fiscal.FiscalNumber;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.shop.fiscal.FiscalResult;
import org.comptoir.shop.fiscal.FiscalText;
import org.comptoir.shop.open.OpenShop;

/// Has the fiscal recorder make the documents of a sale that a command made. The sale stands whatever comes of it.
final class FiscalStep {

    private FiscalStep() {}

    /// @param lotteryCode the customer's, or empty
    /// @param answer gets the documents, where there are any to make
    static FiscalResult issue(
            CommandContext session, OpenShop shop, SaleNumber sale, String lotteryCode, Map<String, Object> answer) {
        var result = shop.counter().fiscalDesk().issue(session.by(), sale, lotteryCode);
        switch (result) {
            case FiscalResult.NotNeeded ignored -> {}
            case FiscalResult.Confirmed(var numbers) -> put(answer, result, numbers);
            case FiscalResult.Refused ignored -> put(answer, result, List.of());
            case FiscalResult.Unanswered ignored -> put(answer, result, List.of());
        }
        return result;
    }

    private static void put(Map<String, Object> answer, FiscalResult result, List<FiscalNumber> numbers) {
        answer.put("fiscal", Json.kind(result));
        answer.put(
                "fiscalDocuments", numbers.stream().map(FiscalNumber::printed).toList());
    }

    /// Says what came of it; what is not confirmed is a warning.
    static void say(CommandContext session, OpenShop shop, FiscalResult result) {
        var sentence = new FiscalText(session.formats(shop)).of(result);
        switch (result) {
            case FiscalResult.NotNeeded ignored -> {}
            case FiscalResult.Confirmed ignored -> session.say(sentence);
            case FiscalResult.Refused ignored -> session.tellPeople(sentence);
            case FiscalResult.Unanswered ignored -> session.tellPeople(sentence);
        }
    }
}
