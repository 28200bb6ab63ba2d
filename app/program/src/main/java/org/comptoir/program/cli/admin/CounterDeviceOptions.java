package org.comptoir.program.cli.admin;

import java.util.Arrays;
import org.comptoir.pos.till.machine.DisplayKind;
import org.comptoir.pos.till.machine.DisplaySettings;
import org.comptoir.pos.till.machine.MachineSettings;
import org.comptoir.pos.till.machine.PoleLetters;
import org.comptoir.pos.till.machine.ScaleKind;
import org.comptoir.pos.till.machine.ScaleProtocol;
import org.comptoir.pos.till.machine.ScaleSettings;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.devices.display.CustomerDisplays;
import org.comptoir.shop.devices.scale.Scales;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The customer display and the scale of a machine; what is not named stays.
final class CounterDeviceOptions {

    @Option(
            names = "--display",
            paramLabel = "none|screen:NUMBER|network:HOST|device:FILE",
            descriptionKey = "cli.option.display")
    @Nullable
    private String display;

    @Option(names = "--display-letters", paramLabel = "windows-1252|cp858|plain", descriptionKey = "cli.option.pole")
    @Nullable
    private String letters;

    @Option(names = "--welcome", paramLabel = "WORDS", descriptionKey = "cli.option.welcome")
    @Nullable
    private String welcome;

    @Option(
            names = "--scale",
            paramLabel = "none|serial:LINE|network:HOST:PORT|simulator",
            descriptionKey = "cli.option.scale")
    @Nullable
    private String scale;

    @Option(names = "--scale-protocol", paramLabel = "toledo-8217|nci", descriptionKey = "cli.option.scaleprotocol")
    @Nullable
    private String protocol;

    @Option(names = "--scale-by-itself", paramLabel = "yes|no", descriptionKey = "cli.option.scalebyitself")
    @Nullable
    private YesNo byItself;

    /// @throws CommandRefused for a value that cannot be
    MachineSettings in(MachineSettings before, CommandContext context) {
        return before.with(display(before.display(), context)).with(scale(before.scale(), context));
    }

    private DisplaySettings display(DisplaySettings before, CommandContext context) {
        var greeting = welcome == null ? before : before.greeting(greeting(welcome, context));
        var lettered = letters == null ? greeting : greeting.with(letters(letters, context));
        return display == null ? lettered : at(lettered, display, context);
    }

    private static DisplaySettings at(DisplaySettings before, String place, CommandContext context) {
        return Arrays.stream(DisplayKind.values())
                .filter(each -> each.word().equals(head(place)))
                .findFirst()
                .map(known -> before.at(known, tail(place)))
                .filter(CustomerDisplays::isFit)
                .orElseThrow(() -> new CommandRefused("display", context.texts().get("cli.machine.display", place)));
    }

    private static String greeting(String words, CommandContext context) {
        if (words.strip().length() > DisplaySettings.MAX_WELCOME) {
            throw new CommandRefused(
                    "welcome", context.texts().get("cli.machine.welcome", DisplaySettings.MAX_WELCOME));
        }
        return words;
    }

    private static PoleLetters letters(String typed, CommandContext context) {
        return Arrays.stream(PoleLetters.values())
                .filter(each -> each.word().equals(typed))
                .findFirst()
                .orElseThrow(() ->
                        new CommandRefused("display-letters", context.texts().get("cli.machine.pole", typed)));
    }

    private ScaleSettings scale(ScaleSettings before, CommandContext context) {
        var spoken = protocol == null ? before : before.with(protocol(protocol, context));
        var taking = byItself == null ? spoken : spoken.taking(byItself == YesNo.yes);
        return scale == null ? taking : at(taking, scale, context);
    }

    private static ScaleSettings at(ScaleSettings before, String place, CommandContext context) {
        return Arrays.stream(ScaleKind.values())
                .filter(each -> each.word().equals(head(place)))
                .findFirst()
                .map(known -> before.at(known, tail(place)))
                .filter(Scales::isFit)
                .orElseThrow(() -> new CommandRefused("scale", context.texts().get("cli.machine.scale", place)));
    }

    private static ScaleProtocol protocol(String typed, CommandContext context) {
        return Arrays.stream(ScaleProtocol.values())
                .filter(each -> each.word().equals(typed))
                .findFirst()
                .orElseThrow(() ->
                        new CommandRefused("scale-protocol", context.texts().get("cli.machine.scaleprotocol", typed)));
    }

    private static String head(String typed) {
        var colon = typed.indexOf(':');
        return colon < 0 ? typed : typed.substring(0, colon);
    }

    private static String tail(String typed) {
        var colon = typed.indexOf(':');
        return colon < 0 ? "" : typed.substring(colon + 1).strip();
    }
}
