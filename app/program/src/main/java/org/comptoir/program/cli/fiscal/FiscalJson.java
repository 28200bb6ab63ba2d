package org.comptoir.program.cli.fiscal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.comptoir.pos.fiscal.FiscalDocument;
import org.comptoir.shop.fiscal.FiscalText;

/// A fiscal document as commands tell it.
final class FiscalJson {

    private FiscalJson() {}

    static Map<String, Object> of(FiscalDocument document) {
        var answer = new LinkedHashMap<String, Object>();
        var number = document.number();
        var origin = document.origin();
        answer.put("sale", document.sale().toString());
        answer.put("kind", document.kind().name().toLowerCase(Locale.ROOT));
        answer.put("origin", origin == null ? "" : origin.toString());
        answer.put("amount", document.amount());
        answer.put("state", document.state().word());
        answer.put("number", number == null ? "" : number.printed());
        answer.put("day", number == null ? "" : number.day().toString());
        answer.put("serial", number == null ? "" : number.serial());
        answer.put("lotteryCode", document.lotteryCode());
        var settlement = document.settlement();
        answer.put("settledBy", settlement == null ? "" : settlement.staffName());
        answer.put("settledBecause", settlement == null ? "" : settlement.reason());
        return answer;
    }

    static String columns(FiscalDocument document, FiscalText text) {
        return document.sale() + "\t" + document.amount().toDecimal() + "\t" + text.of(document);
    }
}
