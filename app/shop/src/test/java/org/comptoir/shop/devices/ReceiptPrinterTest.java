package org.comptoir.shop.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptPrinterTest {

    private static final byte[] RECEIPT = "Merci".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final Duration MAX_WAIT = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void sendsEveryByte() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            new ReceiptPrinter.Network(server.getInetAddress().getHostAddress(), server.getLocalPort()).send(RECEIPT);
            try (var connection = server.accept()) {
                assertThat(connection.getInputStream().readAllBytes()).isEqualTo(RECEIPT);
            }
        }
        var device = Files.createFile(folder.resolve("lp0"));
        new ReceiptPrinter.DeviceFile(device).send(RECEIPT);
        assertThat(device).hasBinaryContent(RECEIPT);
    }

    @Test
    void reportsAMissingPrinter() throws Exception {
        int port;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        var unreachable = new ReceiptPrinter.Network("127.0.0.1", port);
        assertThatThrownBy(() -> unreachable.send(RECEIPT)).isInstanceOf(DeviceProblem.class);
        var missing = new ReceiptPrinter.DeviceFile(folder.resolve("missing"));
        assertThatThrownBy(() -> missing.send(RECEIPT)).isInstanceOf(DeviceProblem.class);
        assertThat(folder.resolve("missing")).as("no file is made of it").doesNotExist();
        var none = new ReceiptPrinter.None();
        assertThatThrownBy(() -> none.send(RECEIPT)).isInstanceOf(DeviceProblem.class);
    }

    @Test
    void givesUpOnAnUnresponsivePrinter() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var unresponsive = new ReceiptPrinter.Network("127.0.0.1", server.getLocalPort());
            var start = System.nanoTime();

            assertThatThrownBy(() -> unresponsive.send(new byte[64 * 1024 * 1024]))
                    .isInstanceOf(DeviceProblem.class);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(MAX_WAIT);
        }
    }

    @Test
    void givesUpOnADeviceThatCannotBeOpened() throws Exception {
        var pipe = folder.resolve("pipe");
        assumeThat(run("mkfifo", pipe.toString())).as("named pipes are of Unix").isZero();
        var start = System.nanoTime();

        assertThatThrownBy(() -> new ReceiptPrinter.DeviceFile(pipe).send(RECEIPT))
                .isInstanceOf(DeviceProblem.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(MAX_WAIT);
    }

    @Test
    void readsTheStoredSettings() {
        assertThat(configured("network", "192.168.1.50")).isEqualTo(new ReceiptPrinter.Network("192.168.1.50", 9100));
        assertThat(configured("network", " till:9101 ")).isEqualTo(new ReceiptPrinter.Network("till", 9101));
        assertThat(configured("network", "till:port")).isEqualTo(new ReceiptPrinter.None());
        assertThat(configured("network", "till:0")).isEqualTo(new ReceiptPrinter.None());
        assertThat(configured("device", "/dev/usb/lp0"))
                .isEqualTo(new ReceiptPrinter.DeviceFile(Path.of("/dev/usb/lp0")));
        assertThat(configured("device", "")).isEqualTo(new ReceiptPrinter.None());
        assertThat(configured("none", "till")).isEqualTo(new ReceiptPrinter.None());
        assertThat(ReceiptPrinter.of("network", "")).isEmpty();
    }

    private static ReceiptPrinter configured(String kind, String address) {
        return ReceiptPrinter.of(new PrinterSettings(kind, address, true));
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
