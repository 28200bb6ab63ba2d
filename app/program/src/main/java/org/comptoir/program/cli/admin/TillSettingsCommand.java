package org.comptoir.program.cli.admin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.till.machine.MachineSettings;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.RegisterText;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows what is set at this machine alone, after changing what was named.
@Command(name = "settings")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class TillSettingsCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.option.tillname")
    @Nullable
    private String name;

    @Mixin
    private MachineOptions options = new MachineOptions();

    @Mixin
    private CounterDeviceOptions devices = new CounterDeviceOptions();

    TillSettingsCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var wanted = devices.in(options.in(shop.machine().settings(), session), session);
            requireItaly(shop, wanted);
            rename(shop);
            shop.changeMachine(session.by(), before -> wanted);
            var values = values(shop, wanted);
            session.json(values);
            values.forEach((key, value) -> session.say(key + "\t" + value));
            return ExitCode.DONE;
        });
    }

    private void requireItaly(OpenShop shop, MachineSettings wanted) {
        if (wanted.recorder().isConnected()
                && !shop.settings().profile().country().equals("IT")) {
            throw new CommandRefused("fiscal-device", session.texts().get("cli.machine.notitaly"));
        }
    }

    private void rename(OpenShop shop) {
        if (name != null && shop.renameTill(session.by(), name) instanceof RegisterResult.Refused refused) {
            throw new CommandRefused(Json.kind(refused), RegisterText.of(refused, session.language()));
        }
    }

    private static Map<String, Object> values(OpenShop shop, MachineSettings settings) {
        var values = new LinkedHashMap<String, Object>();
        var language = settings.appearance().language();
        values.put("till", shop.till().id().value());
        values.put("name", shop.till().name());
        values.put("printer", settings.printer().kind());
        values.put("printerAddress", settings.printer().address());
        values.put("printerLetters", settings.printer().roll().letters().word());
        values.put("printerColumns", settings.printer().roll().columns());
        values.put("printerPaper", settings.printer().paper().word());
        values.put("drawer", settings.printer().drawer());
        values.put("drawerPin", settings.printer().roll().drawerPin());
        values.put("terminal", settings.terminal().word());
        values.put("display", settings.display().kind().word());
        values.put("displayAddress", settings.display().address());
        values.put("displayLetters", settings.display().letters().word());
        values.put("welcome", settings.display().welcome());
        values.put("scale", settings.scale().kind().word());
        values.put("scaleAddress", settings.scale().address());
        values.put("scaleProtocol", settings.scale().protocol().word());
        values.put("scaleByItself", settings.scale().takesByItself());
        values.put("terminalId", settings.terminalDetails().id());
        values.put("acquirer", settings.terminalDetails().acquirer());
        values.put("acquirerTaxCode", settings.terminalDetails().acquirerTaxCode());
        values.put("fiscalDevice", settings.recorder().kind().word());
        values.put("fiscalReceipts", settings.recorder().hasReceipts());
        values.put("scannerGapMillis", settings.scanner().medianGap().toMillis());
        values.put("scannerKeys", settings.scanner().fewestKeys());
        values.put("labelSheet", settings.labels().sheet());
        values.put("labelRight", settings.labels().nudgeRight());
        values.put("labelDown", settings.labels().nudgeDown());
        values.put("keyboard", settings.appearance().keyboard().name().toLowerCase(Locale.ROOT));
        values.put("language", language == null ? "shop" : language.code());
        return values;
    }
}
