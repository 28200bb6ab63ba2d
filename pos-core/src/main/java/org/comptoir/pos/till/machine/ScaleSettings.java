package org.comptoir.pos.till.machine;

/// The scale of a machine.
///
/// @param address the name of the serial line, or host and port; empty if there is none
/// @param takesByItself whether a weight that stays is taken without a key
public record ScaleSettings(ScaleKind kind, String address, ScaleProtocol protocol, boolean takesByItself) {

    public static final ScaleSettings NONE = new ScaleSettings(ScaleKind.NONE, "", ScaleProtocol.TOLEDO_8217, false);

    public ScaleSettings {
        address = address.strip();
    }

    public ScaleSettings at(ScaleKind other, String otherAddress) {
        return new ScaleSettings(other, otherAddress, protocol, takesByItself);
    }

    public ScaleSettings with(ScaleProtocol other) {
        return new ScaleSettings(kind, address, other, takesByItself);
    }

    public ScaleSettings taking(boolean byItself) {
        return new ScaleSettings(kind, address, protocol, byItself);
    }
}
