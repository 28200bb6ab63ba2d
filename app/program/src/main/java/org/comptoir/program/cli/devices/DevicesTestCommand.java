package org.comptoir.program.cli.devices;

import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.reports.roll.EscPos;
import org.comptoir.shop.devices.DeviceProblem;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.comptoir.shop.devices.RollPrinters;
import org.comptoir.shop.devices.TestReceipt;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.email.EmailDesk;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Tries one device of this machine: prints the test receipt, opens the drawer, or signs in at the mail server.
@Command(name = "test")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class DevicesTestCommand implements Callable<Integer> {

    /// What can be tried, as it is typed.
    enum Device {
        receipt,
        drawer,
        mail
    }

    private final CommandContext session;

    @Parameters(paramLabel = "receipt|drawer|mail", defaultValue = "receipt", descriptionKey = "cli.option.device")
    private Device device = Device.receipt;

    DevicesTestCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            switch (device) {
                case receipt -> print(shop);
                case drawer -> open(shop);
                case mail -> signIn(shop);
            }
            session.json(Map.of("device", device.name(), "done", true));
            session.say(session.texts().get("cli.devices.done." + device));
            return ExitCode.DONE;
        });
    }

    private void print(OpenShop shop) {
        var settings = shop.machine().settings().printer();
        var paper = new TestReceipt(shop.settings().profile().name(), session.language());
        send(there(shop), paper.bytes(settings));
    }

    /// The technical log tells it, as of any opening without a sale.
    private void open(OpenShop shop) {
        var settings = shop.machine().settings().printer();
        var printer = there(shop);
        if (!settings.drawer() || printer.takesPages()) {
            throw new CommandRefused("no-drawer", session.texts().get("cli.devices.nodrawer"));
        }
        shop.counter().tillEvents().drawerOpened(session.by(), session.texts().get("cli.devices.drawer.reason"));
        send(printer, new EscPos(RollPrinters.of(settings.roll())).openDrawer());
    }

    private ReceiptPrinter there(OpenShop shop) {
        var printer = ReceiptPrinter.of(shop.machine().settings().printer());
        if (!printer.isThere()) {
            throw new CommandRefused("no-printer", session.texts().get("cli.devices.noprinter"));
        }
        return printer;
    }

    private void send(ReceiptPrinter printer, byte[] bytes) {
        try {
            printer.send(bytes);
        } catch (DeviceProblem e) {
            throw new CommandRefused(
                    "device", session.texts().get("cli.devices.failed", String.valueOf(e.getMessage())));
        }
    }

    private void signIn(OpenShop shop) {
        var desk = new EmailDesk(shop, new DocumentPrinter(shop, Program.onPaper()));
        desk.check(desk.settings(), "").ifPresent(problem -> {
            throw new CommandRefused(
                    "mail", Texts.of("outbox", session.language()).get(problem.textKey()));
        });
    }
}
