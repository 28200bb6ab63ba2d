package org.comptoir.reports.lists;

import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.TemplateRow;
import org.jspecify.annotations.Nullable;

/// The parameters of the template of the customers' list.
record DirectoryHead(DirectoryList list, ListTop top, Texts texts) implements TemplateRow {

    static DirectoryHead of(DirectoryList list, ListTop top) {
        return new DirectoryHead(list, top, Texts.of("lists", list.language()));
    }

    @Override
    public @Nullable Object value(String field) {
        return switch (field) {
            case "title" -> texts.get("lists.directory.title");
            case "subtitle" -> list.chosen();
            case "shop" -> top.name();
            case "printed" -> list.printed().text(list.language());
            case "logo" -> top.logo();
            case "foot" -> texts.get("lists.internal");
            case "page" -> texts.get("lists.page", texts.get("lists.directory.title"));
            case "of" -> texts.get("lists.page.of");
            case "summary" -> summary();
            case "keyGiven" -> texts.get("lists.directory.given");
            case "keyRefused" -> texts.get("lists.directory.refused");
            case "keyNever" -> texts.get("lists.directory.never");
            case "headNumber" -> texts.get("lists.directory.number");
            case "headName" -> texts.get("lists.loyalty.name");
            case "headTown" -> texts.get("lists.loyalty.town");
            case "headPhone" -> texts.get("lists.directory.phone");
            case "headEmail" -> texts.get("lists.directory.email");
            case "headLetter" -> texts.get("lists.directory.letter");
            case "headMail" -> texts.get("lists.directory.mail");
            case "headSms" -> texts.get("lists.directory.sms");
            case "headTurnover" -> texts.get("lists.directory.year");
            case "headLast" -> texts.get("lists.loyalty.last");
            default -> throw TemplateRow.unknown(field);
        };
    }

    private String summary() {
        if (list.entries().isEmpty()) {
            return texts.get("lists.empty");
        }
        return list.hidden() == 0 ? "" : texts.get("lists.hidden", list.hidden());
    }
}
