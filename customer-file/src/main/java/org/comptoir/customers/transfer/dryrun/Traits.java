package org.comptoir.customers.transfer.dryrun;

import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.jspecify.annotations.Nullable;

/// What tells people of one name apart.
///
/// @param uid the identity in the other program, or empty
/// @param phone whether a telephone number is known
/// @param email whether an e-mail address is known
record Traits(String uid, @Nullable Birthday birthday, boolean phone, boolean email) {

    static Traits of(CustomerDetails details) {
        return new Traits(
                details.uid(),
                details.birthday(),
                !details.phones().isEmpty(),
                !details.emails().isEmpty());
    }

    /// Whether two people who share neither telephone number nor e-mail address are certainly not the same.
    boolean isSomebodyElse(Traits other) {
        return !uid.isEmpty() && !other.uid.isEmpty() && !uid.equals(other.uid)
                || isBornOnAnotherDay(other)
                || phone && email && other.phone && other.email;
    }

    boolean isBornOnAnotherDay(Traits other) {
        return birthday != null && other.birthday != null && !isSameDay(birthday, other.birthday);
    }

    private static boolean isSameDay(Birthday one, Birthday other) {
        var oneYear = one.year();
        var otherYear = other.year();
        return one.month() == other.month()
                && one.day() == other.day()
                && (oneYear == null || otherYear == null || oneYear.equals(otherYear));
    }
}
