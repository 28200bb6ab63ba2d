package org.comptoir.shop.devices.scale;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A scale that is asked over a line. The line stays open from one reading to the next.
final class LineScale implements Scale {

    /// No answer of a scale is longer.
    private static final int MAX_ANSWER = 40;

    private static final int SEVEN_BITS = 0x7F;
    private static final Logger LOG = LoggerFactory.getLogger(LineScale.class);

    private final ScaleLine.Opening opening;
    private final WeighingProtocol protocol;
    private @Nullable ScaleLine line;

    LineScale(ScaleLine.Opening opening, WeighingProtocol protocol) {
        this.opening = opening;
        this.protocol = protocol;
    }

    @Override
    public synchronized ScaleReading read() {
        try {
            var open = line == null ? opening.open() : line;
            line = open;
            open.forget();
            open.write(protocol.request());
            return protocol.read(answer(open));
        } catch (IOException e) {
            LOG.info("the scale gives no answer", e);
            close();
            return new ScaleReading.NoAnswer(String.valueOf(e.getMessage()));
        }
    }

    private String answer(ScaleLine open) throws IOException {
        var answer = new StringBuilder();
        while (answer.length() < MAX_ANSWER) {
            var next = open.read();
            if (next < 0) {
                return answer.toString();
            }
            answer.append((char) (next & SEVEN_BITS));
            if ((next & SEVEN_BITS) == protocol.end()) {
                return answer.toString();
            }
        }
        return answer.toString();
    }

    @Override
    public synchronized void close() {
        var open = line;
        line = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                LOG.info("the line to a scale cannot be closed", e);
            }
        }
    }
}
