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

/// Stands between the program and the test server as the network does: a cable that is pulled, a link that breaks.
public final class TcpProxy implements AutoCloseable {

    private enum State {
        FORWARDING,
        /// As when a cable is pulled: nothing arrives, and nobody is told.
        STALLED,
        /// As when the server is stopped: whoever connects is turned away.
        REFUSING
    }

    private static final Pattern ADDRESS = Pattern.compile("(jdbc:postgresql://[^:/]+):(\\d+)(/.*)");

    private final Location.Server behind;
    private final int port;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private State state = State.FORWARDING;
    private boolean closed;

    private TcpProxy(Location.Server behind, int port, ServerSocket door) {
        this.behind = behind;
        this.port = port;
        this.door = door;
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

    /// Where the program finds the server, through this.
    public Location.Server location() {
        return new Location.Server(
                ADDRESS.matcher(behind.url()).replaceFirst("$1:" + door.getLocalPort() + "$3"), "", "");
    }

    /// Forwards nothing any more, in links there are and in new ones.
    public synchronized void stall() {
        state = State.STALLED;
    }

    /// Breaks the links there are.
    public void cut() {
        open.forEach(TcpProxy::closeQuietly);
    }

    /// Breaks the links there are, and turns new ones away.
    public void refuse() {
        change(State.REFUSING);
        cut();
    }

    /// Forwards again, what was held back too.
    public void mend() {
        change(State.FORWARDING);
    }

    private synchronized void change(State to) {
        state = to;
        notifyAll();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
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

    /// @return whether what was held back may go on
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
        } catch (IOException broken) {
            // The other end learns of it below.
        }
        // Whoever hangs up behind a pulled cable is not heard.
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
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
