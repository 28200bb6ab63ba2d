package org.comptoir.shop.devices.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.till.machine.ScaleKind;
import org.comptoir.pos.till.machine.ScaleProtocol;
import org.comptoir.pos.till.machine.ScaleSettings;
import org.comptoir.shop.devices.scale.ScaleReading.NoAnswer;
import org.comptoir.shop.devices.scale.ScaleReading.Overload;
import org.comptoir.shop.devices.scale.ScaleReading.Stable;
import org.comptoir.shop.devices.scale.ScaleReading.Underload;
import org.comptoir.shop.devices.scale.ScaleReading.Unstable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleProtocolsTest {

    @ParameterizedTest
    @CsvSource({"00.352,352", "01.204,1204", "00.000,0", "012.50,12500", "000352,352", "00.352N,352"})
    void toledoTellsAWeight(String sent, long grams) {
        assertThat(new Toledo8217().read("\u0002" + sent + "\r")).isEqualTo(new Stable(grams));
        assertThat(new Stable(352).weight()).isEqualTo(Quantity.of("0.352"));
    }

    @Test
    void toledoTellsWhyThereIsNoWeight() {
        assertThat(new Toledo8217().read("\u0002?A\r")).isEqualTo(new Unstable());
        assertThat(new Toledo8217().read("\u0002?B\r")).isEqualTo(new Overload());
        assertThat(new Toledo8217().read("\u0002?C\r"))
                .as("moving, and too much")
                .isEqualTo(new Overload());
        assertThat(new Toledo8217().read("\u0002?D\r")).isEqualTo(new Underload());
        assertThat(new Toledo8217().read("\u0002?P\r")).isEqualTo(new Stable(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0002", "\u000200.352", "00.352\r", "\u000200.3x2\r", "\u0002-0.352\r", "\u0002?@\r"})
    void whatToledoDoesNotSayIsNoWeight(String sent) {
        assertThat(new Toledo8217().read(sent)).isEqualTo(new NoAnswer(sent));
    }

    @Test
    void nciTellsAWeightWithItsUnit() {
        var nci = new NciProtocol();
        assertThat(nci.read("\n0000.352KG\r\n00\r\u0003")).isEqualTo(new Stable(352));
        assertThat(nci.read("\n 1.2045kg\r\nS00\r\u0003")).as("whole grams").isEqualTo(new Stable(1204));
        assertThat(nci.read("\n  0352g \r\n00\r\u0003")).isEqualTo(new Stable(352));
        assertThat(nci.read("\n0.352KG\r\n0p2\r\u0003"))
                .as("a third byte of status")
                .isEqualTo(new Stable(352));
        assertThat(nci.read("\n0.352LB\r\n00\r\u0003")).isInstanceOf(NoAnswer.class);
    }

    @Test
    void nciTellsWhyThereIsNoWeight() {
        var nci = new NciProtocol();
        assertThat(nci.read("\nS10\r\u0003")).isEqualTo(new Unstable());
        assertThat(nci.read("\n0.352KG\r\n10\r\u0003")).as("moving").isEqualTo(new Unstable());
        assertThat(nci.read("\nS02\r\u0003")).isEqualTo(new Overload());
        assertThat(nci.read("\nS01\r\u0003")).isEqualTo(new Underload());
        assertThat(nci.read("\n-0.352KG\r\n00\r\u0003")).isEqualTo(new Underload());
        assertThat(nci.read("\nS20\r\u0003")).isEqualTo(new Stable(0));
        assertThat(nci.read("\n?\r\u0003")).isInstanceOf(NoAnswer.class);
    }

    @Test
    void aScaleInTheNetworkIsAskedOverOneLine() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var served = CompletableFuture.runAsync(() -> answer(server, "\u0002?A\r", "\u000200.352\r"));
            var address = "127.0.0.1:" + server.getLocalPort();
            var settings = new ScaleSettings(ScaleKind.NETWORK, address, ScaleProtocol.TOLEDO_8217, false);
            try (var scale = Scales.of(settings).orElseThrow()) {
                assertThat(scale.read()).isEqualTo(new Unstable());
                assertThat(scale.read()).isEqualTo(new Stable(352));
            }
            served.join();
        }
    }

    /// With the bit of parity set, as adapters pass it on.
    private static void answer(ServerSocket server, String... answers) {
        try (var connection = server.accept()) {
            for (var answer : answers) {
                assertThat(connection.getInputStream().read()).isEqualTo('W');
                var bytes = answer.getBytes(StandardCharsets.US_ASCII);
                bytes[0] = (byte) (bytes[0] | 0x80);
                connection.getOutputStream().write(bytes);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aScaleThatIsNotThereGivesNoAnswer() throws Exception {
        int port;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        var network = new ScaleSettings(ScaleKind.NETWORK, "127.0.0.1:" + port, ScaleProtocol.NCI, false);
        var serial = new ScaleSettings(ScaleKind.SERIAL, "/dev/no-such-line", ScaleProtocol.NCI, false);
        for (var settings : new ScaleSettings[] {network, serial}) {
            try (var scale = Scales.of(settings).orElseThrow()) {
                assertThat(scale.read()).isInstanceOf(NoAnswer.class);
            }
        }
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        var network = ScaleSettings.NONE.at(ScaleKind.NETWORK, "scale");
        assertThat(Scales.isFit(network)).isFalse();
        assertThat(Scales.of(network)).isEmpty();
        assertThat(Scales.isFit(network.at(ScaleKind.NETWORK, "scale:70000"))).isFalse();
        assertThat(Scales.isFit(network.at(ScaleKind.SERIAL, ""))).isFalse();
        assertThat(Scales.isFit(network.at(ScaleKind.SERIAL, "COM3"))).isTrue();
    }
}
