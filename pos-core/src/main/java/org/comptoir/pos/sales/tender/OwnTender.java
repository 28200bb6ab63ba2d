package org.comptoir.pos.sales.tender;

/// A means of payment of the shop's own, such as a local currency or the vouchers of the town's traders.
///
/// @param name in the shop's words, up to [#MAX_NAME] characters
/// @param key the letter that chooses it on the payment page, one of [#KEYS]
/// @param givesChange whether change is given on it; that comes from the drawer, so it is counted there
/// @param opensDrawer whether the drawer opens for it
/// @param inDrawer whether what is taken by it is counted with the cash
public record OwnTender(String name, char key, boolean givesChange, boolean opensDrawer, boolean inDrawer) {

    public static final int MAX_NAME = 24;

    /// The letters that no language of the program uses for a tender of its own.
    public static final String KEYS = "DGHIJLNORSUWXYZ";

    public OwnTender {
        if (!isName(name) || KEYS.indexOf(key) < 0 || givesChange && !inDrawer) {
            throw new IllegalArgumentException("no tender of a shop: " + name + ", " + key);
        }
    }

    /// Whether a shop may call a tender so.
    public static boolean isName(String name) {
        return !name.isBlank()
                && name.equals(name.strip())
                && name.length() <= MAX_NAME
                && name.chars().noneMatch(Character::isISOControl);
    }

    /// What a sale keeps of it.
    public OwnMeans means() {
        return new OwnMeans(name, inDrawer);
    }
}
