package org.comptoir.pos.till.machine;

import java.util.Arrays;
import java.util.Locale;

/// How a scale is asked for the weight.
public enum ScaleProtocol {
    /// The request `W` of Mettler Toledo's 8213 and 8217, which many scales know.
    TOLEDO_8217,
    /// The request `W`, carriage return, of NCI, which CAS and Avery Weigh-Tronix scales know.
    NCI;

    /// As the file of the machine and the command line call it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Anything else than a known word is the first.
    public static ScaleProtocol of(String word) {
        return Arrays.stream(values())
                .filter(protocol -> protocol.word().equals(word))
                .findFirst()
                .orElse(TOLEDO_8217);
    }
}
