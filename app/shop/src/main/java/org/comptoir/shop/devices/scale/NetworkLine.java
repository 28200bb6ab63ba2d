package org.comptoir.shop.devices.scale;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/// A scale in the network, or behind an adapter that passes on what its serial line says.
final class NetworkLine implements ScaleLine {

    private final Socket socket;
    private final InputStream in;

    private NetworkLine(Socket socket) throws IOException {
        this.socket = socket;
        in = socket.getInputStream();
    }

    static ScaleLine open(String host, int port) throws IOException {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.setTcpNoDelay(true);
            return new NetworkLine(socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    @Override
    public void forget() throws IOException {
        in.skipNBytes(in.available());
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    @Override
    public int read() throws IOException {
        try {
            var next = in.read();
            if (next < 0) {
                throw new IOException("the scale closed its line");
            }
            return next;
        } catch (SocketTimeoutException e) {
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
