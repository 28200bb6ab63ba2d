package org.comptoir.customers.transfer.kept;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentRecord;
import org.comptoir.customers.consent.ConsentState;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.transfer.contact.ImportedConsent;

/// A customer's consents travel among the extra properties of an export, one for each channel that the customer decided
/// on: the channel, the answer, and the day from which it holds, such as `EMAIL;yes;2026-03-09`.
public final class ConsentExtras {

    private static final String NAME = "X-COMPTOIR-CONSENT";
    private static final String YES = "yes";
    private static final Pattern VALUE = Pattern.compile("([A-Z]+);(yes|no);(\\d{4}-\\d{2}-\\d{2})");

    private ConsentExtras() {}

    private static boolean isConsent(String name) {
        return name.equalsIgnoreCase(NAME);
    }

    public static boolean isConsent(ExtraProperty extra) {
        return isConsent(extra.name());
    }

    /// As they are exported.
    ///
    /// @param decisions of the customer, oldest first
    /// @param zone in which days begin
    public static CustomerDetails with(CustomerDetails details, List<ConsentRecord> decisions, ZoneId zone) {
        if (decisions.isEmpty()) {
            return details;
        }
        var last = new EnumMap<Channel, ConsentRecord>(Channel.class);
        decisions.forEach(decision -> last.put(decision.channel(), decision));
        var extras = new ArrayList<>(details.extras());
        last.forEach((channel, decision) -> extras.add(new ExtraProperty("", NAME, "", value(decision, zone))));
        return details.draft().extras(extras).build();
    }

    private static String value(ConsentRecord decision, ZoneId zone) {
        var answer = decision.state() == ConsentState.GIVEN ? YES : "no";
        return decision.channel() + ";" + answer + ";" + LocalDate.ofInstant(decision.recordedAt(), zone);
    }

    /// Those among exported details.
    public static Map<Channel, ImportedConsent> of(CustomerDetails details) {
        var consents = new EnumMap<Channel, ImportedConsent>(Channel.class);
        details.extras().stream()
                .flatMap(extra -> read(extra.name(), extra.value(), LocalDate.MAX).stream())
                .forEach(consent -> consents.put(consent.channel(), consent));
        return consents;
    }

    /// What a property of a card says; nothing if it is another one, or not of this form.
    ///
    /// @param today nobody decided after it
    public static Optional<ImportedConsent> read(String name, String value, LocalDate today) {
        var matcher = VALUE.matcher(value.strip());
        if (!isConsent(name) || !matcher.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.name().equals(matcher.group(1)))
                .findFirst()
                .map(channel -> new ImportedConsent(
                        channel,
                        matcher.group(2).equals(YES),
                        day(matcher.group(3)).filter(day -> !day.isAfter(today)).orElse(null),
                        name + ": " + value.strip()));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
