package org.comptoir.customers.transfer.vcard.properties;

import ezvcard.parameter.VCardParameters;
import ezvcard.property.RawProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.comptoir.customers.transfer.vcard.syntax.CardParams;

/// Several `ADR` with one `ALTID` are one address in several languages (RFC 6350 section 5.4). One of them becomes the
/// customer's; the others are kept beside it, under a name by which no program takes them for further addresses.
///
/// @param chosen one of each address, in the order of the card
/// @param others to be kept
public record AlternativeAddresses(List<RawProperty> chosen, List<RawProperty> others) {

    /// The name of a property that is kept.
    public static final String KEPT = "X-COMPTOIR-OTHER-ADR";

    private static final String ALTID = "ALTID";
    private static final String LANGUAGE = "LANGUAGE";

    public AlternativeAddresses {
        chosen = List.copyOf(chosen);
        others = List.copyOf(others);
    }

    /// Prefers the one that the card does, then that in the customer's language, then the first.
    ///
    /// @param language ISO 639-1 code of the customer's language, or empty
    public static AlternativeAddresses of(List<RawProperty> addresses, String language) {
        var byId = new LinkedHashMap<String, List<RawProperty>>();
        for (var address : addresses) {
            var id = address.getParameter(ALTID);
            // Without one it is an address of its own, whose place in the list no id can be.
            byId.computeIfAbsent(id == null ? "\n" + byId.size() : id.strip(), key -> new ArrayList<>())
                    .add(address);
        }
        var chosen = new ArrayList<RawProperty>();
        var others = new ArrayList<RawProperty>();
        for (var versions : byId.values()) {
            var best = best(versions, language);
            chosen.add(best);
            versions.stream()
                    .filter(version -> version != best)
                    .map(AlternativeAddresses::kept)
                    .forEach(others::add);
        }
        return new AlternativeAddresses(chosen, others);
    }

    private static RawProperty best(List<RawProperty> versions, String language) {
        return versions.stream()
                .filter(CardParams::isPreferred)
                .findFirst()
                .or(() -> versions.stream()
                        .filter(version -> isIn(version, language))
                        .findFirst())
                .orElseGet(versions::getFirst);
    }

    private static boolean isIn(RawProperty version, String language) {
        var written = version.getParameter(LANGUAGE);
        return !language.isEmpty() && written != null && written.strip().matches("(?i)" + language + "([-_].*)?");
    }

    private static RawProperty kept(RawProperty version) {
        var kept = new RawProperty(KEPT, version.getValue());
        var parameters = new VCardParameters(version.getParameters());
        parameters.removeAll(ALTID);
        kept.setParameters(parameters);
        kept.setGroup("");
        return kept;
    }
}
