package org.comptoir.program.cli.signin;

import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.WithoutSignIn;
import picocli.CommandLine.Command;

/// Ends the sign-in for commands.
@Command(name = "sign-out")
@WithoutSignIn
final class SignOutCommand implements Callable<Integer> {

    private final CommandContext session;

    SignOutCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShopToSignIn(shop -> {
            var person = session.signIn().end(shop);
            session.json(person.<Map<String, String>>map(name -> Map.of("name", name))
                    .orElseGet(Map::of));
            session.say(person.map(name -> session.texts().get("cli.signout.done", name))
                    .orElseGet(() -> session.texts().get("cli.signout.nobody")));
            return ExitCode.DONE;
        });
    }
}
