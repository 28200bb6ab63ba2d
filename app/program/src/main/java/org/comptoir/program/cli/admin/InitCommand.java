package org.comptoir.program.cli.admin;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffChange;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.CommandSignIn;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.LanguageConverter;
import org.comptoir.program.cli.runtime.PinInput;
import org.comptoir.program.cli.runtime.WithoutSignIn;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.TrialMark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Creates a shop.
@Command(name = "init")
@WithoutSignIn
final class InitCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--name", required = true, paramLabel = "N", descriptionKey = "cli.option.name")
    private String name = "";

    @Option(names = "--country", required = true, paramLabel = "FR|IT", descriptionKey = "cli.option.country")
    private Country country = Country.FR;

    @Option(
            names = "--language",
            required = true,
            paramLabel = "fr|it|en",
            converter = LanguageConverter.class,
            descriptionKey = "cli.option.language")
    private Language language = Language.ENGLISH;

    @Option(names = "--owner", paramLabel = "NAME", descriptionKey = "cli.option.owner")
    private String owner = System.getProperty("user.name", "?");

    @Option(names = "--pin-stdin", descriptionKey = "cli.option.pinstdin")
    private boolean isPiped;

    InitCommand(CommandContext session) {
        this.session = session;
    }

    @Option(names = "--trial", descriptionKey = "cli.option.trial")
    private boolean trial;

    private enum Country {
        FR,
        IT
    }

    @Override
    public Integer call() {
        var profile = profile();
        return session.withAnyShop(shop -> {
            if (shop.settings().isFounded()) {
                var there = shop.settings().profile().name();
                throw new CommandRefused(
                        "already-founded", session.texts().get("cli.init.already", there, session.data()));
            }
            if (shop.isFolderOfAnotherShop()) {
                throw new CommandRefused("folder-taken", session.texts().get("cli.init.taken", session.data()));
            }
            return found(shop, profile);
        });
    }

    private ShopProfile profile() {
        try {
            return ShopProfile.named(name, country.name(), language);
        } catch (IllegalArgumentException e) {
            throw new CommandRefused("name", session.texts().get("cli.init.name"));
        }
    }

    private int found(OpenShop shop, ShopProfile profile) {
        var pin = new PinInput(session, isPiped).choose();
        switch (shop.settings().found(profile, owner, pin)) {
            case StaffChange.Done(var member) -> {
                session.speakLike(profile);
                var founder = new SignedInStaff(member.id(), member.name(), member.role());
                shop.protectNewKey(founder);
                session.signIn().keep(shop, founder, CommandSignIn.DEFAULT_DURATION);
            }
            case StaffChange.NoName refused -> refuse("NO_NAME");
            case StaffChange.NoPin refused -> refuse("NO_PIN");
            case StaffChange.NameTaken refused -> refuse("NAME_TAKEN");
            case StaffChange.LastOwner refused -> refuse("LAST_OWNER");
            case StaffChange.Gone refused -> refuse("GONE");
        }
        Arrays.fill(pin, '0');
        shop.rememberServer();
        if (trial) {
            TrialMark.set(shop);
        }
        var answer = new LinkedHashMap<String, Object>();
        answer.put("data", shop.folder().root().toString());
        answer.put("name", profile.name());
        answer.put("owner", owner);
        var folder = shop.folder().root();
        session.say(session.texts()
                .get("cli.init.done", profile.name(), folder, owner, CommandSignIn.DEFAULT_DURATION.toMinutes()));
        session.json(answer);
        return ExitCode.DONE;
    }

    private void refuse(String why) {
        throw new CommandRefused(
                why.toLowerCase(Locale.ROOT).replace('_', '-'),
                Texts.of("staff", session.language()).get("staff.change." + why));
    }
}
