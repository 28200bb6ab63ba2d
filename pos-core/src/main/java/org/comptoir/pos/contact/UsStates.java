package org.comptoir.pos.contact;

import java.util.Locale;
import java.util.Set;

/// The two-letter codes of the United States' states and territories (USPS Publication 28, appendix B).
final class UsStates {

    private static final Set<String> CODES =
            Set.of(("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY"
                            + " NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI AS MP AA AE AP")
                    .split(" "));

    private UsStates() {}

    static boolean isOne(String code) {
        return CODES.contains(code.toUpperCase(Locale.ROOT));
    }
}
