package org.comptoir.customers.agenda.calendarfile;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/// The names that programs give to time zones: those of the IANA, with or without what stands before them, and those
/// of Windows, by the table of the Unicode CLDR that ICU carries.
final class ZoneNames {

    private ZoneNames() {}

    /// @param country of the shop, ISO 3166, which chooses among the places that share a name
    static Optional<ZoneId> zone(String name, String country) {
        var plain = name.strip();
        var known = of(plain);
        if (known.isPresent()) {
            return known;
        }
        var windows = Optional.ofNullable(TimeZone.getIDForWindowsID(plain, country))
                .or(() -> Optional.ofNullable(TimeZone.getIDForWindowsID(plain, "001")))
                .flatMap(ZoneNames::of);
        return windows.isPresent() ? windows : tail(plain);
    }

    /// `/mozilla.org/20050126_1/Europe/Paris`.
    private static Optional<ZoneId> tail(String name) {
        var parts = name.split("/");
        return parts.length < 3 ? Optional.empty() : of(parts[parts.length - 2] + "/" + parts[parts.length - 1]);
    }

    private static Optional<ZoneId> of(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
