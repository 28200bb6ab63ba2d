package org.comptoir.app.devices;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/// Where receipts are printed and the drawer hangs. Sending waits for the device: never on the thread of the screen.
public sealed interface TicketPrinter {

    /// The names under which the shop remembers its printer.
    String KIND = "printer.kind";

    String ADDRESS = "printer.address";

    /// The port on which such printers listen.
    int USUAL_PORT = 9100;

    Duration PATIENCE = Duration.ofSeconds(3);

    /// There is none: receipts are files.
    record None() implements TicketPrinter {
        @Override
        public void send(byte[] bytes) {
            throw new IllegalStateException("there is no printer to send to");
        }
    }

    record Network(String host, int port) implements TicketPrinter {
        @Override
        public void send(byte[] bytes) {
            var patience = Math.toIntExact(PATIENCE.toMillis());
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(host, port), patience);
                socket.setSoTimeout(patience);
                socket.getOutputStream().write(bytes);
                socket.shutdownOutput();
            } catch (IOException e) {
                throw new DeviceProblem(host + ":" + port, e);
            }
        }
    }

    /// Such as `/dev/usb/lp0`, or a shared printer's path.
    record DeviceFile(Path path) implements TicketPrinter {
        @Override
        public void send(byte[] bytes) {
            try (var device = Files.newOutputStream(path, StandardOpenOption.WRITE)) {
                device.write(bytes);
            } catch (IOException e) {
                throw new DeviceProblem(path.toString(), e);
            }
        }
    }

    /// @throws DeviceProblem when the device did not take them
    void send(byte[] bytes);

    default boolean isThere() {
        return !(this instanceof None);
    }

    /// The printer that the shop's notes describe; none where they describe none.
    ///
    /// @param notes such as `settings::note`
    static TicketPrinter of(Function<String, Optional<String>> notes) {
        var address = notes.apply(ADDRESS).orElse("").strip();
        if (address.isEmpty()) {
            return new None();
        }
        return switch (notes.apply(KIND).orElse("")) {
            case "network" -> network(address);
            case "device" -> file(address);
            default -> new None();
        };
    }

    private static TicketPrinter network(String address) {
        var colon = address.lastIndexOf(':');
        if (colon < 0) {
            return new Network(address, USUAL_PORT);
        }
        var port = address.substring(colon + 1);
        var isPort = port.matches("\\d{1,5}") && Integer.parseInt(port) <= 65_535;
        return isPort ? new Network(address.substring(0, colon), Integer.parseInt(port)) : new None();
    }

    private static TicketPrinter file(String address) {
        try {
            return new DeviceFile(Path.of(address));
        } catch (InvalidPathException e) {
            return new None();
        }
    }
}
