package org.comptoir.app.devices;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.comptoir.pos.shop.ShopSettings;

/// Where the receipt printer is, and sending bytes to it. A print that failed has changed nothing in the shop.
public sealed interface TillPrinter {

    /// No printer: receipts are PDF files.
    record None() implements TillPrinter {}

    /// On the network, usually at port 9100.
    record Network(String host, int port) implements TillPrinter {}

    /// A device file such as `/dev/usb/lp0`, or a printer share such as `\\host\printer`.
    record Device(Path file) implements TillPrinter {}

    int USUAL_PORT = 9100;
    int CONNECT_WITHIN_MILLIS = 3_000;

    String KIND = "printer.kind";
    String ADDRESS = "printer.address";

    /// The one that the shop's settings name.
    static TillPrinter of(ShopSettings settings) {
        var address = settings.note(ADDRESS).orElse("");
        return of(settings.note(KIND).orElse("none"), address).orElse(new None());
    }

    /// @param kind `none`, `network` or `device`
    /// @return nothing when the address is none of that kind
    static Optional<TillPrinter> of(String kind, String address) {
        return switch (kind) {
            case "network" -> network(address.strip());
            case "device" -> address.isBlank() ? Optional.empty() : device(address.strip());
            default -> Optional.of(new None());
        };
    }

    private static Optional<TillPrinter> network(String address) {
        var colon = address.lastIndexOf(':');
        var host = colon < 0 ? address : address.substring(0, colon);
        var port = colon < 0 ? Integer.toString(USUAL_PORT) : address.substring(colon + 1);
        if (host.isBlank() || !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            return Optional.empty();
        }
        return Optional.of(new Network(host, Integer.parseInt(port)));
    }

    private static Optional<TillPrinter> device(String address) {
        try {
            return Optional.of(new Device(Path.of(address)));
        } catch (java.nio.file.InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// Sends and waits until the machine took it; that paper came out it cannot say.
    ///
    /// @throws IOException when there is no way to it
    default void send(byte[] bytes) throws IOException {
        switch (this) {
            case None() -> throw new IOException("no printer");
            case Network(var host, var port) -> {
                try (var socket = new Socket()) {
                    socket.connect(new InetSocketAddress(host, port), CONNECT_WITHIN_MILLIS);
                    socket.getOutputStream().write(bytes);
                }
            }
            case Device(var file) -> Files.write(file, bytes, StandardOpenOption.WRITE);
        }
    }
}
