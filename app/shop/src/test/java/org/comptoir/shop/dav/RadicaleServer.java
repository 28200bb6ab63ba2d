package org.comptoir.shop.dav;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Radicale 3 on loopback, with an empty storage in a folder.
final class RadicaleServer implements AutoCloseable {

    private static final String MISSING =
            "The profile dav needs the server Radicale 3: install Debian's package \"radicale\" (apt-get install"
                    + " radicale), so that \"radicale\" is on the path, and run it again.";
    private static final int SECONDS = 30;

    private final Process process;
    private final int port;

    RadicaleServer(Path folder) throws IOException, InterruptedException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var config =
                Files.writeString(folder.resolve("radicale.conf"), """
                [server]
                hosts = 127.0.0.1:%d
                [auth]
                type = none
                [storage]
                filesystem_folder = %s
                """.formatted(port, folder.resolve("collections")));
        try {
            process = new ProcessBuilder("radicale", "--config", config.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("radicale.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(MISSING, e);
        }
        awaitAnswer();
    }

    private void awaitAnswer() throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException e) {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
        throw new AssertionError("Radicale does not answer. " + MISSING);
    }

    String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    @Override
    public void close() {
        process.destroy();
    }
}
