package org.comptoir.program.cli.admin;

import java.util.Optional;
import org.comptoir.pos.database.AccountRefusal;
import org.comptoir.pos.database.ServerAccount;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.Passphrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The account of the program on a server.
final class AccountOptions {

    @Option(names = "--account", paramLabel = "NAME", descriptionKey = "cli.option.account")
    @Nullable
    private String account;

    @Option(names = "--new-account", descriptionKey = "cli.option.newaccount")
    private boolean isNew;

    /// The password of a new account is asked for: it is never an argument.
    Optional<ServerAccount> chosen(CommandContext session) {
        var name = account;
        if (name == null) {
            return Optional.empty();
        }
        if (!ServerAccount.isName(name)) {
            throw new CommandRefused("account-name", session.texts().get("cli.account.name", name));
        }
        var password = isNew ? new String(Passphrase.askNew(session, "cli.passphrase.account")) : null;
        return Optional.of(new ServerAccount(name, password));
    }

    static CommandRefused refused(CommandContext session, AccountRefusal why) {
        var texts = session.texts();
        return new CommandRefused(
                Json.kind(why),
                switch (why) {
                    case AccountRefusal.Missing(var name) -> texts.get("cli.account.missing", name);
                    case AccountRefusal.MayNotCreate(var user, var name, var sql) ->
                        texts.get("cli.account.maynotcreate", user, name, sql);
                    case AccountRefusal.TooPowerful(var name, var table) ->
                        texts.get("cli.account.toopowerful", name, table);
                    case AccountRefusal.NotOwner(var user, var owner) -> texts.get("cli.account.notowner", user, owner);
                    case AccountRefusal.NoServer(var folder) -> texts.get("cli.account.noserver", folder);
                });
    }
}
