package org.comptoir.pos.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.comptoir.pos.database.location.Location;

/// Simulates a network between the program and the test server: an unplugged cable, a broken connection.
public final class TcpProxy implements AutoCloseable {

    private enum State {
        FORWARDING,
        /// Like an unplugged cable: nothing arrives, and nobody is told.
        STALLED,
        /// Like a stopped server: connections are refused.
        REFUSING
    }

    private static final Pattern ADDRESS = Pattern.compile("(jdbc:postgresql://[^:/]+):(\\d+)(/.*)");

    private final Location.Server server;
    private final int port;
    private final ServerSocket listener;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private State state = State.FORWARDING;
    private boolean closed;

    private TcpProxy(Location.Server server, int port, ServerSocket listener) {
        this.server = server;
        this.port = port;
        this.listener = listener;
    }

    public static TcpProxy before(Location.Server server) {
        var address = ADDRESS.matcher(server.url());
        if (!address.matches()) {
            throw new IllegalArgumentException(server.url());
        }
        try {
            var proxy = new TcpProxy(
                    server,
                    Integer.parseInt(address.group(2)),
                    new ServerSocket(0, 100, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The address under which the program reaches the server through this proxy.
    public Location.Server location() {
        return new Location.Server(
                ADDRESS.matcher(server.url()).replaceFirst("$1:" + listener.getLocalPort() + "$3"), "", "");
    }

    /// Stops forwarding, for existing and new connections.
    public synchronized void stall() {
        state = State.STALLED;
    }

    /// Breaks the existing connections.
    public void cut() {
        open.forEach(TcpProxy::closeQuietly);
    }

    /// Breaks the existing connections and refuses new ones.
    public void refuse() {
        change(State.REFUSING);
        cut();
    }

    /// Resumes forwarding, including data that was held back.
    public void resume() {
        change(State.FORWARDING);
    }

    private synchronized void change(State to) {
        state = to;
        notifyAll();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                var client = listener.accept();
                if (isRefusing()) {
                    client.close();
                } else {
                    Thread.ofVirtual().start(() -> connect(client));
                }
            } catch (SocketException e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private synchronized boolean isRefusing() {
        return state == State.REFUSING;
    }

    private void connect(Socket client) {
        open.add(client);
        if (!awaitForwarding()) {
            closeQuietly(client);
            return;
        }
        try {
            var server = new Socket(InetAddress.getLoopbackAddress(), port);
            open.add(server);
            Thread.ofVirtual().start(() -> pump(client, server));
            Thread.ofVirtual().start(() -> pump(server, client));
        } catch (IOException e) {
            closeQuietly(client);
        }
    }

    /// @return whether held-back data may be forwarded
    private synchronized boolean awaitForwarding() {
        while (state == State.STALLED && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return state == State.FORWARDING && !closed;
    }

    private void pump(Socket from, Socket to) {
        try {
            forward(from.getInputStream(), to.getOutputStream());
        } catch (IOException e) {
            // The other end is notified below.
        }
        // Closing a connection behind an unplugged cable goes unnoticed.
        awaitForwarding();
        closeQuietly(from);
        closeQuietly(to);
    }

    private void forward(InputStream from, OutputStream to) throws IOException {
        var buffer = new byte[8192];
        for (var length = from.read(buffer); length >= 0; length = from.read(buffer)) {
            if (!awaitForwarding()) {
                return;
            }
            to.write(buffer, 0, length);
            to.flush();
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        cut();
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
