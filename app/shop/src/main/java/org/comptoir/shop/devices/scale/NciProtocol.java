package org.comptoir.shop.devices.scale;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/// The protocol of NCI, which CAS and Avery Weigh-Tronix scales know: `W`, CR is answered by LF, the weight with its
/// unit, CR, and then or instead by LF, a status of two bytes or more, CR, ETX. Some put an `S` before the status. Bits
/// of the first byte: 0 motion, 1 zero; of the second: 0 under capacity, 1 over capacity.
final class NciProtocol implements WeighingProtocol {

    private static final Pattern ANSWER = Pattern.compile(
            "(?:\n *(-?) *(\\d{1,4}\\.\\d{1,4}|\\d{1,6}) *([A-Za-z]{1,2}) *\r)?\nS?([0-?])([0-?p-\u007F])[ -~]{0,2}\r\u0003");
    private static final int MOTION = 1;
    private static final int ZERO = 1 << 1;
    private static final int UNDER_CAPACITY = 1;
    private static final int OVER_CAPACITY = 1 << 1;

    @Override
    public byte[] request() {
        return new byte[] {'W', '\r'};
    }

    @Override
    public byte end() {
        return 0x03;
    }

    @Override
    public ScaleReading read(String answer) {
        var read = ANSWER.matcher(answer);
        if (!read.matches()) {
            return new ScaleReading.NoAnswer(answer);
        }
        var first = read.group(4).charAt(0);
        var second = read.group(5).charAt(0);
        if ((second & OVER_CAPACITY) != 0) {
            return new ScaleReading.Overload();
        }
        if ((second & UNDER_CAPACITY) != 0 || "-".equals(read.group(1))) {
            return new ScaleReading.Underload();
        }
        if ((first & MOTION) != 0) {
            return new ScaleReading.Unstable();
        }
        if (read.group(2) == null) {
            return (first & ZERO) != 0 ? new ScaleReading.Stable(0) : new ScaleReading.NoAnswer(answer);
        }
        return weight(new BigDecimal(read.group(2)), read.group(3).toUpperCase(Locale.ROOT), answer);
    }

    /// Half a gram and less is nothing that could be sold.
    private static ScaleReading weight(BigDecimal number, String unit, String answer) {
        return switch (unit) {
            case "KG" -> new ScaleReading.Stable(whole(number.movePointRight(3)));
            case "G" -> new ScaleReading.Stable(whole(number));
            default -> new ScaleReading.NoAnswer(answer);
        };
    }

    private static long whole(BigDecimal grams) {
        return grams.setScale(0, java.math.RoundingMode.DOWN).longValueExact();
    }
}
