package org.comptoir.shop.email;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/// A mail server on this machine, whose certificate says that it is `localhost`.
final class LoopbackMail {

    static final String HOST = "localhost";
    static final String ACCOUNT = "shop";
    static final String PASSWORD = "a long password";

    private static final String KEY_PASSWORD = "changeit";

    private final Path keys;
    private GreenMail server = new GreenMail(new ServerSetup[0]);

    LoopbackMail(Path folder) throws IOException, InterruptedException {
        keys = folder.resolve("localhost.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        KEY_PASSWORD,
                        "-storetype",
                        "PKCS12",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-validity",
                        "2")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile())
                .start();
        if (made.waitFor() != 0) {
            throw new IOException(Files.readString(folder.resolve("keytool.txt")));
        }
        System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY, keys.toString());
        System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY, KEY_PASSWORD);
    }

    /// @param port 0 for any that is free
    /// @param protocol `smtps`, or `smtp` for a server without encryption
    int start(int port, String protocol) {
        server = new GreenMail(new ServerSetup(port, HOST, protocol));
        server.start();
        server.setUser("shop@example.org", ACCOUNT, PASSWORD);
        return protocol.equals(ServerSetup.PROTOCOL_SMTPS)
                ? server.getSmtps().getPort()
                : server.getSmtp().getPort();
    }

    void stop() {
        server.stop();
    }

    GreenMail server() {
        return server;
    }

    /// Believes this server alone.
    SSLSocketFactory trust() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(keys.toFile(), KEY_PASSWORD.toCharArray());
        var believed = KeyStore.getInstance("PKCS12");
        believed.load(null, null);
        believed.setCertificateEntry("localhost", store.getCertificate("mykey"));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(believed);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context.getSocketFactory();
    }
}
