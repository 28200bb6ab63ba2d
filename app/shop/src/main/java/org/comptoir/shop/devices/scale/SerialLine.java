package org.comptoir.shop.devices.scale;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.IOException;

/// A scale at a serial line, 9600 baud, 7 bits, even parity, as both protocols have it. The only class that knows the
/// library for serial lines, which loads machine code when it is first used.
final class SerialLine implements ScaleLine {

    private static final int BAUD = 9_600;
    private static final int BITS = 7;

    private final SerialPort port;

    private SerialLine(SerialPort port) {
        this.port = port;
    }

    /// @param name such as `COM3` or `/dev/ttyUSB0`
    static ScaleLine open(String name) throws IOException {
        try {
            var port = SerialPort.getCommPort(name);
            port.setComPortParameters(BAUD, BITS, SerialPort.ONE_STOP_BIT, SerialPort.EVEN_PARITY);
            port.setComPortTimeouts(SerialPort.TIMEOUT_READ_BLOCKING, TIMEOUT_MILLIS, 0);
            if (!port.openPort()) {
                throw new IOException(name + " cannot be opened, error " + port.getLastErrorCode());
            }
            return new SerialLine(port);
        } catch (SerialPortInvalidPortException e) {
            throw new IOException("no serial line " + name, e);
        } catch (LinkageError e) {
            throw new IOException("serial lines cannot be used on this machine", e);
        }
    }

    @Override
    public void forget() {
        port.flushIOBuffers();
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        if (port.writeBytes(bytes, bytes.length) != bytes.length) {
            throw new IOException(port.getSystemPortName() + " takes nothing, error " + port.getLastErrorCode());
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        var count = port.readBytes(one, 1);
        if (count < 0) {
            throw new IOException(port.getSystemPortName() + " gives nothing, error " + port.getLastErrorCode());
        }
        return count == 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public void close() {
        port.closePort();
    }
}
