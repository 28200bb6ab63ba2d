package org.comptoir.program.cli.accounts;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.comptoir.customers.account.AgeBand;
import org.comptoir.customers.account.Debtor;
import org.comptoir.customers.account.PaymentReminder;

/// Accounts as programs read them.
final class AccountAnswer {

    private AccountAnswer() {}

    static Map<String, Object> of(Debtor debtor) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", debtor.customer().number());
        answer.put("name", debtor.customer().listName());
        answer.put("owed", debtor.account().owed());
        answer.put("limit", debtor.account().limit());
        answer.put("overLimit", debtor.overLimit());
        answer.put("overdue", debtor.overdueAmount());
        answer.put("overdueSince", debtor.overdueSince());
        for (var band : AgeBand.values()) {
            answer.put(band.name().toLowerCase(Locale.ROOT).replace("_", ""), debtor.of(band));
        }
        return answer;
    }

    static Map<String, Object> of(PaymentReminder reminder) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("step", step(reminder));
        answer.put("at", reminder.at());
        answer.put("overdue", reminder.overdue());
        answer.put("by", reminder.staffName());
        answer.put("undone", reminder.isUndone());
        return answer;
    }

    private static String step(PaymentReminder reminder) {
        return reminder.step().name().toLowerCase(Locale.ROOT);
    }
}
