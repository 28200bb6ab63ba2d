package org.comptoir.shop.devices.scale;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// The protocol of Mettler Toledo's 8217 and 8213: `W` is answered by STX, the weight, CR, or by STX, `?`, a status, CR
/// when there is none to be sold. Bits of the status: 0 motion, 1 over capacity, 2 under zero, 3 outside the range in
/// which it may be set to zero, 4 zero. It names no unit: the scale has to be set to kilograms. A weight without a
/// point is in grams.
final class Toledo8217 implements WeighingProtocol {

    private static final Pattern WEIGHT = Pattern.compile("\u0002 *(\\d{1,3}\\.\\d{1,3}|\\d{1,6}) *N?\r");
    private static final Pattern STATUS = Pattern.compile("\u0002\\?(.)\r", Pattern.DOTALL);
    private static final int MOTION = 1;
    private static final int OVER_CAPACITY = 1 << 1;
    private static final int UNDER_ZERO = 1 << 2;
    private static final int ZERO = 1 << 4;

    @Override
    public byte[] request() {
        return new byte[] {'W'};
    }

    @Override
    public byte end() {
        return '\r';
    }

    @Override
    public ScaleReading read(String answer) {
        var weight = WEIGHT.matcher(answer);
        if (weight.matches()) {
            return new ScaleReading.Stable(grams(weight.group(1)));
        }
        var status = STATUS.matcher(answer);
        return status.matches() ? status(status.group(1).charAt(0), answer) : new ScaleReading.NoAnswer(answer);
    }

    private static long grams(String digits) {
        return digits.contains(".")
                ? new BigDecimal(digits).movePointRight(3).longValueExact()
                : Long.parseLong(digits);
    }

    private static ScaleReading status(int bits, String answer) {
        if ((bits & OVER_CAPACITY) != 0) {
            return new ScaleReading.Overload();
        }
        if ((bits & UNDER_ZERO) != 0) {
            return new ScaleReading.Underload();
        }
        if ((bits & MOTION) != 0) {
            return new ScaleReading.Unstable();
        }
        return (bits & ZERO) != 0 ? new ScaleReading.Stable(0) : new ScaleReading.NoAnswer(answer);
    }
}
