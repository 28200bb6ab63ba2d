package org.comptoir.program.cli.admin;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.journal.KeyProtection;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.journal.SecretStoreException;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Passphrase;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.KeyProtectionText;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/// Chooses how the key that signs the journal is protected.
@Command(name = "protect-key")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class JournalProtectKeyCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(
            names = "--by",
            required = true,
            paramLabel = "system|passphrase|file",
            converter = ByName.class,
            descriptionKey = "cli.option.protectby")
    private By by = By.SYSTEM;

    JournalProtectKeyCommand(CommandContext session) {
        this.session = session;
    }

    private enum By {
        SYSTEM,
        PASSPHRASE,
        FILE
    }

    /// By name, in lower case.
    static final class ByName implements ITypeConverter<By> {

        @Override
        public By convert(String name) {
            return By.valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var unlock = KeyUnlock.ofMachine();
            switch (by) {
                case SYSTEM -> protect(shop, new KeyProtection.SystemStore(), unlock);
                case PASSPHRASE ->
                    protect(
                            shop,
                            new KeyProtection.Passphrase(),
                            unlock.withPassphrase(Passphrase.askNew(session, "cli.passphrase.new")));
                case FILE -> shop.journal().guard().acceptOpenKey(session.by());
            }
            session.json(Map.of("protection", by.name().toLowerCase(Locale.ROOT)));
            var now = KeyProtectionText.of(shop.journal().guard().keyProtection(), session.language());
            session.say(session.texts().get("cli.key.protected", now));
            return ExitCode.DONE;
        });
    }

    private void protect(OpenShop shop, KeyProtection protection, KeyUnlock unlock) {
        try {
            shop.journal().guard().protectKey(session.by(), protection, unlock);
        } catch (SecretStoreException e) {
            throw new CommandRefused(
                    "no-secret-store", Texts.of("guard", session.language()).get("guard.nostore"));
        }
    }
}
