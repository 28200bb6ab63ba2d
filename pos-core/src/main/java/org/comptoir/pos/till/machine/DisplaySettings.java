package org.comptoir.pos.till.machine;

/// The customer display of a machine.
///
/// @param address the number of the screen counted from 1, host and port, or the path of a device; empty if there is
///     none
/// @param letters of a pole display
/// @param welcome the shop's words between two customers; empty for the usual ones
public record DisplaySettings(DisplayKind kind, String address, PoleLetters letters, String welcome) {

    /// The longest words of welcome, in characters.
    public static final int MAX_WELCOME = 60;

    public static final DisplaySettings NONE = new DisplaySettings(DisplayKind.NONE, "", PoleLetters.PLAIN, "");

    /// A new machine has its second screen behind the first one.
    private static final int SECOND = 2;

    public DisplaySettings {
        address = address.strip();
        welcome = welcome.strip();
        if (welcome.length() > MAX_WELCOME) {
            welcome = welcome.substring(0, MAX_WELCOME).strip();
        }
    }

    /// The number of the screen, counted from 1; the second one where the address is no number.
    public int screen() {
        return address.matches("[1-9]") ? Integer.parseInt(address) : SECOND;
    }

    public DisplaySettings at(DisplayKind other, String otherAddress) {
        return new DisplaySettings(other, otherAddress, letters, welcome);
    }

    public DisplaySettings with(PoleLetters other) {
        return new DisplaySettings(kind, address, other, welcome);
    }

    public DisplaySettings greeting(String words) {
        return new DisplaySettings(kind, address, letters, words);
    }
}
