package org.comptoir.pos.database.location;

import java.nio.file.Path;

/// Where a shop's database is.
public sealed interface Location {

    /// The folder or address shown to people, never a password.
    String place();

    /// In a folder of this machine, with the embedded engine: for a shop with one till.
    record Embedded(Path folder) implements Location {

        @Override
        public String place() {
            return folder.toString();
        }
    }

    /// On a PostgreSQL server, shared by several tills.
    ///
    /// @param url `jdbc:postgresql://host[:port]/database`
    /// @param user empty if the URL or the driver's own files provide it
    record Server(String url, String user, String password) implements Location {

        private static final String SCHEME = "jdbc:postgresql:";

        public Server {
            if (!url.startsWith(SCHEME)) {
                throw new IllegalArgumentException("a server's address starts with " + SCHEME);
            }
        }

        @Override
        public String place() {
            return url.replaceAll("(?i)(password=)[^&]*", "$1...");
        }

        /// The address as it may be given away; what connects has the password from elsewhere.
        public String urlWithoutPassword() {
            return url.replaceAll("(?i)(?<=[?&])password=[^&]*&?", "").replaceAll("[?&]$", "");
        }

        /// The same server under another account, whose password comes from elsewhere.
        public Server as(String account) {
            return new Server(
                    url.replaceAll("(?i)(?<=[?&])(user|password)=[^&]*&?", "").replaceAll("[?&]$", ""),
                    account,
                    password);
        }

        /// Whether the address means the machine that uses it, and another machine would look for the server on itself.
        public boolean isOfThisMachine() {
            return url.matches("(?i)jdbc:postgresql:(//(localhost|127\\.[0-9.]+|\\[::1])?(:\\d+)?/.*|[^/].*)?");
        }

        /// Without the password: this text goes into logs.
        @Override
        public String toString() {
            return "Server[" + place() + "]";
        }
    }
}
