package org.comptoir.shop.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.print.Doc;
import javax.print.DocPrintJob;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.comptoir.pos.text.Language;
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

    /// A queue of the operating system that keeps what it is given.
    private static PrintService queue(String name, ByteArrayOutputStream taken) {
        InvocationHandler job = (proxy, method, arguments) -> {
            if (method.getName().equals("print")) {
                taken.writeBytes((byte[]) ((Doc) arguments[0]).getPrintData());
            }
            return null;
        };
        InvocationHandler service = (proxy, method, arguments) -> switch (method.getName()) {
            case "getName" -> name;
            case "createPrintJob" -> proxy(DocPrintJob.class, job);
            case "isDocFlavorSupported", "isAttributeCategorySupported", "isAttributeValueSupported" -> true;
            case "hashCode" -> name.hashCode();
            case "equals" -> proxy == arguments[0];
            default -> null;
        };
        return proxy(PrintService.class, service);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Test
    void goesThroughTheSystemsQueueAsItIs() {
        var taken = new ByteArrayOutputStream();
        PrintServiceLookup.registerService(queue("Caisse", taken));

        assertThat(SystemPrinters.names()).contains("Caisse");
        new ReceiptPrinter.SystemQueue("Caisse").send(RECEIPT);

        assertThat(taken.toByteArray()).isEqualTo(RECEIPT);
        var unknown = new ReceiptPrinter.SystemQueue("Bureau");
        assertThatThrownBy(() -> unknown.send(RECEIPT)).isInstanceOf(DeviceProblem.class);
    }

    /// What a printer of the network receives of a test: every way of sending letters, and one cut.
    @Test
    void testsEveryWayOfSendingLetters() throws Exception {
        byte[] received;
        var printer = new TestReceipt("Chez Zoé", Language.FRENCH);
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var network = new ReceiptPrinter.Network("127.0.0.1", server.getLocalPort());
            network.send(printer.bytes(new PrinterSettings("network", "localhost", true)));
            try (var connection = server.accept()) {
                received = connection.getInputStream().readAllBytes();
            }
        }
        var windows = new String(received, Charset.forName("windows-1252"));
        var resets = Pattern.compile("\u001B@\u001Bt(.)", Pattern.DOTALL)
                .matcher(windows)
                .results()
                .map(found -> (int) found.group(1).charAt(0))
                .toList();
        assertThat(resets).containsExactly(16, 19, 16);
        assertThat(windows).contains("é è ê ç à ù œ €", "\u001Dv0");
        assertThat(new String(received, Charset.forName("IBM00858"))).contains("é è ê ç à ù oe €");
        assertThat(windows.split("\u001DV", -1)).as("cut once, at the end").hasSize(2);
    }

    @Test
    void readsTheStoredSettings() {
        assertThat(configured("system", " Caisse ")).isEqualTo(new ReceiptPrinter.SystemQueue("Caisse"));
        assertThat(configured("pages", "Bureau")).isEqualTo(new ReceiptPrinter.PagePrinter("Bureau"));
        assertThat(configured("system", " ")).isEqualTo(new ReceiptPrinter.None());
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
