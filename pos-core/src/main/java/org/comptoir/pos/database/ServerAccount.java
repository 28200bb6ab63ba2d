package org.comptoir.pos.database;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The account under which the program works on a server, other than the owner of the tables.
///
/// @param newPassword that it gets if the server does not have it yet; null if it must be there
public record ServerAccount(String name, @Nullable String newPassword) {

    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    public ServerAccount {
        if (!isName(name)) {
            throw new IllegalArgumentException("not the name of an account: " + name);
        }
    }

    /// Small letters, digits and underlines, so that it reads the same in every tool.
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /// Without the password: this text goes into logs.
    @Override
    public String toString() {
        return "ServerAccount[" + name + "]";
    }
}
