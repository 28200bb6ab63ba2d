package org.comptoir.pos.till.machine;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// By which a card terminal is known to the tax office: Italy wants each registered with the recorder that it stands
/// beside (legge 207/2024, art. 1, commi 74-77).
///
/// @param id of the terminal (TID), empty where it is not known
/// @param acquirer whose contract it is, empty where it is not known
/// @param acquirerTaxCode the acquirer's codice fiscale, or empty
public record TerminalDetails(String id, String acquirer, String acquirerTaxCode) {

    public static final int MAX_ID_LENGTH = 20;
    public static final int MAX_ACQUIRER_LENGTH = 60;

    public static final TerminalDetails NONE = new TerminalDetails("", "", "");

    private static final Pattern ID = Pattern.compile("[A-Z0-9-]{0," + MAX_ID_LENGTH + "}");
    private static final Pattern TAX_CODE = Pattern.compile("([0-9]{11}|[A-Z0-9]{16})?");

    /// As typed; empty for what cannot be one.
    public static Optional<TerminalDetails> of(String id, String acquirer, String acquirerTaxCode) {
        var details = new TerminalDetails(
                id.strip().toUpperCase(Locale.ROOT),
                acquirer.strip(),
                acquirerTaxCode.replace(" ", "").toUpperCase(Locale.ROOT));
        return ID.matcher(details.id).matches()
                        && TAX_CODE.matcher(details.acquirerTaxCode).matches()
                        && details.acquirer.length() <= MAX_ACQUIRER_LENGTH
                ? Optional.of(details)
                : Optional.empty();
    }

    public boolean isKnown() {
        return !id.isEmpty();
    }
}
