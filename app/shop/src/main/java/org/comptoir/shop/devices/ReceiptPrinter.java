package org.comptoir.shop.devices;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.pos.till.machine.PrinterSettings;

/// The receipt printer, which also opens the cash drawer. A failed print changes nothing in the shop.
public sealed interface ReceiptPrinter {

    /// The port such printers listen on.
    int DEFAULT_PORT = 9100;

    /// Pages are drawn before the system takes them.
    Duration PAGES_TIMEOUT = Duration.ofSeconds(30);

    /// No printer: receipts are files.
    record None() implements ReceiptPrinter {}

    record Network(String host, int port) implements ReceiptPrinter {}

    /// Such as `/dev/usb/lp0`, or a shared printer's path such as `\\host\printer`.
    record DeviceFile(Path path) implements ReceiptPrinter {}

    /// A receipt printer of the operating system, whose queue passes on what it gets.
    ///
    /// @param name as the system calls it
    record SystemQueue(String name) implements ReceiptPrinter {}

    /// Any other printer of the operating system. It takes PDF files instead of commands.
    ///
    /// @param name as the system calls it
    record PagePrinter(String name) implements ReceiptPrinter {}

    /// Sends the bytes and waits until the device accepts them, a few seconds at most: never call it on the
    /// screen's thread. It cannot tell whether anything was printed.
    ///
    /// @throws DeviceProblem if the device did not accept them
    default void send(byte[] bytes) {
        switch (this) {
            case None() -> throw new DeviceProblem("no printer");
            case Network(var host, var port) ->
                DeviceWriter.write(host + ":" + port, opened -> transmit(host, port, bytes, opened));
            case DeviceFile(var path) -> DeviceWriter.write(path.toString(), opened -> write(path, bytes, opened));
            case SystemQueue(var name) -> DeviceWriter.write(name, opened -> SystemPrinters.sendRaw(bytes, name));
            case PagePrinter(var name) ->
                DeviceWriter.write(name, PAGES_TIMEOUT, opened -> SystemPrinters.printPages(bytes, name, name));
        }
    }

    private static void transmit(String host, int port, byte[] bytes, Consumer<Closeable> opened) throws IOException {
        try (var socket = new Socket()) {
            opened.accept(socket);
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(DeviceWriter.TIMEOUT.toMillis()));
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
        }
    }

    private static void write(Path path, byte[] bytes, Consumer<Closeable> opened) throws IOException {
        try (var device = FileChannel.open(path, StandardOpenOption.WRITE)) {
            opened.accept(device);
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                device.write(buffer);
            }
        }
    }

    default boolean isThere() {
        return !(this instanceof None);
    }

    /// Whether it takes a PDF, and opens no drawer.
    default boolean takesPages() {
        return this instanceof PagePrinter;
    }

    /// The printer described by a machine's settings, or [None].
    static ReceiptPrinter of(PrinterSettings settings) {
        return of(settings.kind(), settings.address()).orElse(new None());
    }

    /// @param kind as in [PrinterSettings#kind]
    /// @return empty if the address does not fit the kind
    static Optional<ReceiptPrinter> of(String kind, String address) {
        return switch (kind) {
            case "network" -> network(address.strip());
            case "device" -> address.isBlank() ? Optional.empty() : file(address.strip());
            case "system" -> address.isBlank() ? Optional.empty() : Optional.of(new SystemQueue(address.strip()));
            case "pages" -> address.isBlank() ? Optional.empty() : Optional.of(new PagePrinter(address.strip()));
            default -> Optional.of(new None());
        };
    }

    private static Optional<ReceiptPrinter> network(String address) {
        var colon = address.lastIndexOf(':');
        var host = colon < 0 ? address : address.substring(0, colon);
        var port = colon < 0 ? Integer.toString(DEFAULT_PORT) : address.substring(colon + 1);
        if (host.isBlank() || !port.matches("[0-9]{1,5}")) {
            return Optional.empty();
        }
        var number = Integer.parseInt(port);
        return number < 1 || number > 65_535 ? Optional.empty() : Optional.of(new Network(host, number));
    }

    private static Optional<ReceiptPrinter> file(String address) {
        try {
            return Optional.of(new DeviceFile(Path.of(address)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
