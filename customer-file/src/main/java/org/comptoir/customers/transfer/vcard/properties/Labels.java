package org.comptoir.customers.transfer.vcard.properties;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.property.RawProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.customers.transfer.vcard.syntax.CardParams;
import org.comptoir.customers.transfer.vcard.syntax.CardText;
import org.comptoir.customers.transfer.vcard.syntax.RawCard;

/// The use of a telephone number or an address: a label of the user's own, or the types of the format as text, such
/// as `work fax`.
public final class Labels {

    private static final Pattern APPLE = Pattern.compile("_\\$!<(.*)>!\\$_");
    /// Types that tell a person nothing.
    private static final Set<String> NOISE =
            Set.of("voice", "msg", "pref", "internet", "x400", "postal", "parcel", "dom", "intl", "uri");
    /// The types defined by 3.0 or 4.0; any other label is written as the user's own.
    private static final Set<String> NAMED =
            Set.of("home", "work", "cell", "fax", "pager", "video", "text", "textphone", "car", "isdn", "bbs", "modem");

    private Labels() {}

    public static String of(RawCard card, RawProperty property) {
        var ownLabel = ownLabel(card, property);
        return ownLabel.isPresent() ? ownLabel.get() : shortened(ofTypes(property));
    }

    /// The label tied to the line by its group.
    static Optional<String> ownLabel(RawCard card, RawProperty property) {
        if (property.getGroup().isEmpty()) {
            return Optional.empty();
        }
        return card.all("X-ABLABEL")
                .filter(label -> label.getGroup().equalsIgnoreCase(property.getGroup()))
                .map(label -> withoutApple(CardText.unescaped(label.getValue()).strip()))
                .filter(label -> !label.isEmpty())
                .findFirst();
    }

    private static String ofTypes(RawProperty property) {
        var types = CardParams.writtenTypes(property).stream()
                .filter(type -> !NOISE.contains(type.toLowerCase(Locale.ROOT)))
                .map(Labels::kind)
                .distinct()
                .toList();
        return String.join(" ", types);
    }

    /// A kind of the user's own is what stands behind its `X-`.
    private static String kind(String type) {
        return type.length() > 2 && type.regionMatches(true, 0, "X-", 0, 2)
                ? type.substring(2).strip()
                : type.toLowerCase(Locale.ROOT);
    }

    /// A label of the user's own, tied to its property by the group.
    public static RawProperty written(String group, String label) {
        var written = new RawProperty("X-ABLabel", VObjectPropertyValues.escape(label));
        written.setGroup(group);
        return written;
    }

    /// A label of the user's own, as people read it.
    public static String shown(String value) {
        return withoutApple(CardText.unescaped(value).strip());
    }

    private static String withoutApple(String label) {
        var apple = APPLE.matcher(label);
        if (!apple.matches()) {
            return shortened(label);
        }
        var type = apple.group(1).toLowerCase(Locale.ROOT);
        return switch (type) {
            case "home", "work" -> type;
            case "mobile" -> "cell";
            default -> shortened(apple.group(1));
        };
    }

    private static String shortened(String label) {
        return label.length() <= 80 ? label : label.substring(0, 80).strip();
    }

    /// The types equivalent to a label; empty if the label is the user's own.
    public static List<String> types(String label) {
        if (label.isEmpty()) {
            return List.of();
        }
        var words = List.of(label.split(" "));
        return NAMED.containsAll(words) ? words : List.of();
    }
}
