package org.comptoir.program.cli.devices;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.devices.SystemPrinters;
import picocli.CommandLine.Command;

/// Lists the devices that are set at this machine, and the printers that its system knows.
@Command(name = "list")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class DevicesListCommand implements Callable<Integer> {

    private final CommandContext session;

    DevicesListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var machine = shop.machine().settings();
            var printer = machine.printer();
            var names = SystemPrinters.names();
            var values = new LinkedHashMap<String, Object>();
            values.put("printer", spelled(printer.kind(), printer.address()));
            values.put("drawer", drawer(printer));
            values.put("terminal", machine.terminal().word());
            values.put(
                    "display",
                    spelled(machine.display().kind().word(), machine.display().address()));
            values.put(
                    "scale",
                    spelled(machine.scale().kind().word(), machine.scale().address()));
            values.put("fiscalDevice", machine.recorder().kind().word());
            values.put("scannerGapMillis", machine.scanner().medianGap().toMillis());
            values.forEach((device, value) -> session.say(device + "\t" + value));
            names.forEach(name -> session.say("systemPrinter\t" + name));
            values.put("systemPrinters", names);
            session.json(values);
            return ExitCode.DONE;
        });
    }

    /// As it is given to `till settings`.
    private static String spelled(String kind, String address) {
        return address.isEmpty() ? kind : kind + ":" + address;
    }

    private static String drawer(PrinterSettings printer) {
        return printer.drawer()
                        && !printer.kind().equals("none")
                        && !printer.kind().equals("pages")
                ? "pin-" + printer.roll().drawerPin()
                : "none";
    }
}
