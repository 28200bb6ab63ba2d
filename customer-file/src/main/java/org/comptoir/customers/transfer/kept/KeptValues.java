package org.comptoir.customers.transfer.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.transfer.vcard.properties.AlternativeAddresses;
import org.comptoir.customers.transfer.vcard.properties.Labels;
import org.comptoir.customers.transfer.vcard.syntax.CardText;
import org.comptoir.pos.text.Texts;

/// Reads what an import kept with a customer, for people.
public final class KeptValues {

    private static final String LABEL = "X-ABLABEL";
    private static final String ANDROID = "X-ANDROID-CUSTOM";
    private static final Pattern ANDROID_KIND = Pattern.compile("(?i)vnd\\.android\\.cursor\\.item/");
    private static final Set<String> WITHOUT_MEANING = Set.of("BEGIN", "END", "VERSION", "N", "UID", "REV", "PRODID");
    private static final int MAX_TEXT = 2_000;

    private KeptValues() {}

    /// @param texts those of `exchange`
    public static List<KeptValue> of(CustomerDetails details, Texts texts) {
        var values = new ArrayList<KeptValue>();
        for (var extra : details.extras()) {
            if (!isLabelOfAnother(extra, details.extras())) {
                var label = ownLabel(extra, details.extras());
                var sources = Stream.concat(Stream.of(extra), label.stream()).toList();
                var name = label.map(own -> Labels.shown(own.value())).orElseGet(() -> label(extra, texts));
                values.add(new KeptValue(name, text(extra, texts), sources));
            }
        }
        return values;
    }

    private static boolean isLabelOfAnother(ExtraProperty extra, List<ExtraProperty> all) {
        return extra.name().equals(LABEL)
                && all.stream()
                        .anyMatch(other -> !other.name().equals(LABEL)
                                && !other.group().isEmpty()
                                && other.group().equalsIgnoreCase(extra.group()));
    }

    private static Optional<ExtraProperty> ownLabel(ExtraProperty extra, List<ExtraProperty> all) {
        return extra.group().isEmpty()
                ? Optional.empty()
                : all.stream()
                        .filter(other -> other.name().equals(LABEL) && other != extra)
                        .filter(other -> other.group().equalsIgnoreCase(extra.group()))
                        .findFirst();
    }

    /// The name of a kind of value, for people: the heading of a column, or what the property means.
    public static String label(ExtraProperty extra, Texts texts) {
        return KeptColumn.heading(extra).orElseGet(() -> labelOfProperty(extra, texts));
    }

    private static String labelOfProperty(ExtraProperty extra, Texts texts) {
        return switch (kind(extra)) {
            case "NICKNAME" -> texts.get("exchange.kept.nickname");
            case "ORG" -> texts.get("exchange.kept.department");
            case "ROLE" -> texts.get("exchange.kept.role");
            case "TITLE" -> texts.get("exchange.field.job_title");
            case "NOTE" -> texts.get("exchange.field.note");
            case "BDAY", "CONTACT_EVENT" -> texts.get("exchange.field.birthday");
            case "ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-ABDATE" ->
                texts.get("exchange.kept.anniversary");
            case "RELATED", "RELATION", "X-ABRELATEDNAMES", "X-SPOUSE", "X-MS-SPOUSE", "X-EVOLUTION-SPOUSE" ->
                texts.get("exchange.kept.related");
            case "AGENT", "X-ASSISTANT", "X-MS-ASSISTANT", "X-EVOLUTION-ASSISTANT" ->
                texts.get("exchange.kept.assistant");
            case "TEL" -> texts.get("exchange.field.phone");
            case "EMAIL" -> texts.get("exchange.field.email");
            case "FN" -> texts.get("exchange.kept.shownname");
            case "URL" -> texts.get("exchange.field.web_site");
            case "IMPP", "X-SKYPE", "X-JABBER", "X-AIM", "X-ICQ", "X-MSN", "X-YAHOO", "X-QQ", "X-SIP" ->
                texts.get("exchange.kept.chat", bare(extra.name()));
            case AlternativeAddresses.KEPT -> texts.get("exchange.kept.otheraddress");
            case "LABEL" -> texts.get("exchange.kept.label");
            case "PHOTO", "LOGO" -> texts.get("exchange.kept.picture");
            case "GENDER" -> texts.get("exchange.kept.gender");
            default -> bare(kind(extra));
        };
    }

    private static String kind(ExtraProperty extra) {
        return extra.name().equals(ANDROID)
                ? ANDROID_KIND.matcher(parts(extra).getFirst()).replaceFirst("").toUpperCase(Locale.ROOT)
                : extra.name();
    }

    private static List<String> parts(ExtraProperty extra) {
        return CardText.parts(extra.value());
    }

    private static String bare(String name) {
        var words =
                name.replaceFirst("^X-", "").replace('-', ' ').replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String text(ExtraProperty extra, Texts texts) {
        var value = extra.value();
        if (extra.params().contains("ENCODING=b") || value.regionMatches(true, 0, "data:", 0, 5)) {
            return texts.get("exchange.kept.binary", value.length() * 3 / 4);
        }
        var text = switch (extra.name()) {
            case "AGENT" -> person(value);
            case ANDROID -> parts(extra).stream().skip(1).limit(1).collect(Collectors.joining());
            default -> plain(extra);
        };
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "\u2026";
    }

    private static String plain(ExtraProperty extra) {
        if (KeptColumn.isOne(extra) || extra.name().equals("NOTE")) {
            return CardText.unescaped(extra.value()).strip();
        }
        return parts(extra).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /// The values of a card within a card.
    private static String person(String card) {
        return CardText.unescaped(card)
                .lines()
                .filter(line -> line.indexOf(':') > 0)
                .filter(line -> !WITHOUT_MEANING.contains(line.split("[:;]", 2)[0].toUpperCase(Locale.ROOT))
                        || line.toUpperCase(Locale.ROOT).startsWith("N:") && !card.contains("FN"))
                .map(line -> CardText.parts(line.substring(line.indexOf(':') + 1)).stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
