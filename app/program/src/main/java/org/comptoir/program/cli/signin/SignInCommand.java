package org.comptoir.program.cli.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.comptoir.pos.staff.SignInResult;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.CommandSignIn;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.PinInput;
import org.comptoir.program.cli.runtime.WithoutSignIn;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Signs a member of the staff in for the next commands.
@Command(name = "sign-in")
@WithoutSignIn
final class SignInCommand implements Callable<Integer> {

    private static final int MAX_MINUTES = 12 * 60;

    private final CommandContext session;

    @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "cli.option.staff")
    private String name = "";

    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "cli.option.minutes")
    private int minutes = (int) CommandSignIn.DEFAULT_DURATION.toMinutes();

    @Option(names = "--pin-stdin", descriptionKey = "cli.option.pinstdin")
    private boolean isPiped;

    SignInCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (minutes < 1 || minutes > MAX_MINUTES) {
            throw new CommandRefused("minutes", session.texts().get("cli.signin.minutes", MAX_MINUTES));
        }
        return session.withShopToSignIn(shop -> {
            var member = member(shop.staff().active());
            var pin = new PinInput(session, isPiped).ask("cli.pin.of", member.name());
            try {
                return switch (shop.staff().signIn(member.id(), pin)) {
                    case SignInResult.Welcome(var person) -> welcome(shop, person);
                    case SignInResult.WrongPin(var left) ->
                        throw refused("wrong-pin", session.texts().get("cli.signin.wrong", left));
                    case SignInResult.Wait(var until) ->
                        throw refused(
                                "wait",
                                session.texts()
                                        .get(
                                                "cli.signin.wait",
                                                session.formats(shop).dateTime(until)));
                };
            } finally {
                Arrays.fill(pin, '0');
            }
        });
    }

    private StaffMember member(List<StaffMember> staff) {
        if (name.isBlank() && staff.size() == 1) {
            return staff.getFirst();
        }
        return staff.stream()
                .filter(member -> member.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> {
                    var names = staff.stream().map(StaffMember::name).collect(Collectors.joining(", "));
                    return name.isBlank()
                            ? refused("who", session.texts().get("cli.signin.who", names))
                            : refused("no-staff", session.texts().get("cli.signin.unknown", name, names));
                });
    }

    private int welcome(OpenShop shop, SignedInStaff person) {
        session.actAs(shop, person);
        var lasting = Duration.ofMinutes(minutes);
        session.signIn().keep(shop, person, lasting);
        var until = until(lasting);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("name", person.name());
        answer.put("role", person.role());
        answer.put("until", until);
        session.json(answer);
        session.say(session.texts()
                .get("cli.signin.done", person.name(), session.formats(shop).dateTime(until)));
        if (session.signIn().hasToken()) {
            session.tellPeople(session.texts().get("cli.signin.shadowed"));
        }
        return ExitCode.DONE;
    }

    private Instant until(Duration lasting) {
        return session.clock().instant().plus(lasting);
    }

    private static CommandRefused refused(String kind, String sentence) {
        return new CommandRefused(kind, sentence, ExitCode.NOT_SIGNED_IN);
    }
}
