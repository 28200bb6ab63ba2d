package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.pos.text.Language;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandGroup;
import org.comptoir.program.cli.runtime.CommandRights;
import org.comptoir.program.cli.runtime.WithoutSignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Each command says what it requires of whoever acts. One that is new, or requires something else, changes this table.
class CommandRightsTest {

    private static final String NOBODY = "runs without a sign-in";

    private static final Map<String, String> REQUIRED = Map.ofEntries(
            Map.entry("comptoir", NOBODY),
            Map.entry("comptoir accounts list", "see-customers"),
            Map.entry("comptoir accounts remind", "send-mailings"),
            Map.entry("comptoir accounts rules", "change-settings"),
            Map.entry("comptoir accounts show", "see-customers"),
            Map.entry("comptoir accounts statement", "see-customers,export-customers"),
            Map.entry("comptoir articles export", "edit-articles"),
            Map.entry("comptoir articles import", "edit-articles"),
            Map.entry("comptoir articles show", "sell"),
            Map.entry("comptoir backup", "back-up"),
            Map.entry("comptoir customers credit", "see-customers"),
            Map.entry("comptoir customers duplicates", "see-customers"),
            Map.entry("comptoir customers history", "see-customers"),
            Map.entry("comptoir customers merge", "merge-customers"),
            Map.entry("comptoir customers timeline", "see-customers"),
            Map.entry("comptoir customers unmerge", "merge-customers"),
            Map.entry("comptoir customers export", "export-customers"),
            Map.entry("comptoir customers field-add", "change-settings"),
            Map.entry("comptoir customers field-archive", "change-settings"),
            Map.entry("comptoir customers field-change", "change-settings"),
            Map.entry("comptoir customers field-list", "see-customers"),
            Map.entry("comptoir customers find", "see-customers"),
            Map.entry("comptoir customers household", "see-customers"),
            Map.entry("comptoir customers import", "import-customers"),
            Map.entry("comptoir customers list", "see-customers"),
            Map.entry("comptoir customers qr", "export-customers"),
            Map.entry("comptoir customers relations", "see-customers"),
            Map.entry("comptoir customers set", "edit-customers"),
            Map.entry("comptoir customers show", "see-customers"),
            Map.entry("comptoir closings list", "close-day"),
            Map.entry("comptoir dav conflicts", "change-settings,see-customers"),
            Map.entry("comptoir dav settle", "change-settings,edit-customers,edit-agenda"),
            Map.entry("comptoir dav setup", "change-settings,export-customers"),
            Map.entry("comptoir dav status", "change-settings"),
            Map.entry("comptoir dav sync", "change-settings,export-customers"),
            Map.entry("comptoir day cash", "sell,move-cash"),
            Map.entry("comptoir day close", "close-day"),
            Map.entry("comptoir day open", "sell"),
            Map.entry("comptoir day x", "close-day"),
            Map.entry("comptoir demo", ""),
            Map.entry("comptoir fiscal close", "close-day"),
            Map.entry("comptoir fiscal export", "close-day"),
            Map.entry("comptoir fiscal links", "change-settings"),
            Map.entry("comptoir fiscal list", "see-figures"),
            Map.entry("comptoir fiscal resolve", "sell"),
            Map.entry("comptoir fiscal settle", "change-settings"),
            Map.entry("comptoir fiscal status", "sell"),
            Map.entry("comptoir init", NOBODY),
            Map.entry("comptoir invoice export", "sell"),
            Map.entry("comptoir documents add", "edit-customers"),
            Map.entry("comptoir documents get", "see-customers"),
            Map.entry("comptoir documents list", "see-customers"),
            Map.entry("comptoir documents remove", "edit-customers"),
            Map.entry("comptoir invoice issue", "sell,see-customers"),
            Map.entry("comptoir invoice list", "see-figures"),
            Map.entry("comptoir invoice report", "see-figures"),
            Map.entry("comptoir invoice show", "sell"),
            Map.entry("comptoir invoice supply", "change-settings"),
            Map.entry("comptoir journal archive", "verify-journal"),
            Map.entry("comptoir journal continue", NOBODY),
            Map.entry("comptoir journal export-key", "back-up"),
            Map.entry("comptoir journal protect-key", "change-settings"),
            Map.entry("comptoir journal recover-key", NOBODY),
            Map.entry("comptoir journal second-place", "change-settings"),
            Map.entry("comptoir journal timestamp-add", "verify-journal"),
            Map.entry("comptoir journal timestamp-request", "verify-journal"),
            Map.entry("comptoir journal verify", "verify-journal"),
            Map.entry("comptoir journal verify-archive", NOBODY),
            Map.entry("comptoir loyalty birthdays", "see-customers"),
            Map.entry("comptoir loyalty expiring", "see-customers"),
            Map.entry("comptoir loyalty levels", "see-customers"),
            Map.entry("comptoir loyalty members", "see-customers"),
            Map.entry("comptoir loyalty rules", "see-customers"),
            Map.entry("comptoir loyalty suspicious", "see-figures"),
            Map.entry("comptoir move", "back-up"),
            Map.entry("comptoir agenda add", "edit-agenda"),
            Map.entry("comptoir agenda export", "see-agenda"),
            Map.entry("comptoir agenda import", "edit-agenda"),
            Map.entry("comptoir agenda hours", "change-settings"),
            Map.entry("comptoir agenda list", "see-agenda"),
            Map.entry("comptoir agenda task add", "edit-agenda"),
            Map.entry("comptoir agenda task done", "edit-agenda"),
            Map.entry("comptoir agenda task list", "see-agenda"),
            Map.entry("comptoir orders list", "sell"),
            Map.entry("comptoir orders show", "sell"),
            Map.entry("comptoir print put-aside", "sell"),
            Map.entry("comptoir print quote", "sell"),
            Map.entry("comptoir waiting list", "see-customers"),
            Map.entry("comptoir print closing", "close-day"),
            Map.entry("comptoir print gift-receipt", "sell"),
            Map.entry("comptoir print labels", "send-mailings"),
            Map.entry("comptoir print letters", "send-mailings"),
            Map.entry("comptoir print posted", "send-mailings"),
            Map.entry("comptoir print loyalty-list", "see-figures"),
            Map.entry("comptoir print receipt", "sell"),
            Map.entry("comptoir print template export", "change-settings"),
            Map.entry("comptoir print template import", "change-settings"),
            Map.entry("comptoir print template list", "change-settings"),
            Map.entry("comptoir print template reset", "change-settings"),
            Map.entry("comptoir print vouchers", "issue-vouchers"),
            Map.entry("comptoir park drop", "sell"),
            Map.entry("comptoir park list", "sell"),
            Map.entry("comptoir park show", "sell"),
            Map.entry("comptoir promotions export", "edit-articles"),
            Map.entry("comptoir promotions import", "edit-articles"),
            Map.entry("comptoir promotions list", "sell"),
            Map.entry("comptoir report returns", "see-figures"),
            Map.entry("comptoir report tills", "see-figures"),
            Map.entry("comptoir restore", NOBODY),
            Map.entry("comptoir sales attach", "sell,see-customers"),
            Map.entry("comptoir sales email", "sell"),
            Map.entry("comptoir sales exchange", "sell,refund"),
            Map.entry("comptoir sales list", "see-figures"),
            Map.entry("comptoir sales return", "sell,refund"),
            Map.entry("comptoir sales show", "sell"),
            Map.entry("comptoir sell", "sell"),
            Map.entry("comptoir server limit", "back-up"),
            Map.entry("comptoir server upgrade", NOBODY),
            Map.entry("comptoir sign-in", NOBODY),
            Map.entry("comptoir sign-out", NOBODY),
            Map.entry(
                    "comptoir simulate", "sell,edit-articles,receive-stock,edit-customers,refund,move-cash,close-day"),
            Map.entry("comptoir till invite", "change-settings"),
            Map.entry("comptoir till join", NOBODY),
            Map.entry("comptoir till list", ""),
            Map.entry("comptoir till retire", "change-settings"),
            Map.entry("comptoir devices list", "change-settings"),
            Map.entry("comptoir devices test", "change-settings"),
            Map.entry("comptoir till settings", "change-settings"),
            Map.entry("comptoir token create", "manage-staff"),
            Map.entry("comptoir token list", "manage-staff"),
            Map.entry("comptoir voucher block", "manage-vouchers"),
            Map.entry("comptoir voucher expiring", "issue-vouchers"),
            Map.entry("comptoir voucher extend", "manage-vouchers"),
            Map.entry("comptoir voucher issue", "issue-vouchers"),
            Map.entry("comptoir voucher list", "issue-vouchers"),
            Map.entry("comptoir voucher replace", "manage-vouchers"),
            Map.entry("comptoir voucher show", "sell"),
            Map.entry("comptoir voucher unblock", "manage-vouchers"),
            Map.entry("comptoir token revoke", "manage-staff"));

    @TempDir
    Path home;

    private static CommandContext session() {
        var nowhere = new PrintWriter(Writer.nullWriter());
        return new CommandContext(nowhere, nowhere, Clock.systemUTC(), Language.ENGLISH, variable -> null);
    }

    @Test
    void eachCommandSaysWhatItRequires() {
        var nowhere = new PrintWriter(Writer.nullWriter());
        var root = new Cli(nowhere, nowhere, Clock.systemUTC(), variable -> null).commands(session(), "--help");
        var found = new TreeMap<String, String>();

        collect(root, found);

        assertThat(found).containsExactlyInAnyOrderEntriesOf(REQUIRED);
    }

    private static void collect(CommandLine command, Map<String, String> found) {
        var object = command.getCommandSpec().userObject();
        if (!(object instanceof CommandGroup)) {
            var name = command.getCommandSpec().qualifiedName();
            var isOpen = object.getClass().isAnnotationPresent(WithoutSignIn.class);
            var rights = CommandRights.of(object).map(CommandRights::names);
            assertThat(rights.isPresent())
                    .as(name + " requires rights, or nobody")
                    .isNotEqualTo(isOpen);
            found.put(name, rights.orElse(NOBODY));
        }
        command.getSubcommands().values().forEach(subcommand -> collect(subcommand, found));
    }

    @Test
    void aCommandWithoutRightsDoesNothing() {
        assertThat(CommandRun.found(home.resolve("shop")).code()).isZero();
        var session = session();
        CommandLine.populateCommand(
                session.options(), "--data", home.resolve("shop").toString());

        assertThatThrownBy(() -> session.withShop(shop -> 0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void helpTellsTheRightsAndExitCodesThatAScriptNeeds() {
        assertThat(CommandRun.of(home, "--help").out()).contains("Exit codes:", " 4   Nobody is signed in");
        assertThat(CommandRun.of(home, "sales", "list", "--help").out()).contains("Right: see-figures");
        assertThat(CommandRun.of(home, "simulate", "--help").out()).contains("Rights: sell,edit-articles");
        assertThat(CommandRun.of(home, "restore", "--help").out()).doesNotContain("Right");
    }
}
