package org.comptoir.program.cli.sales;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.program.simulation.LoadSimulation;
import org.comptoir.program.simulation.SampleArticles;
import org.comptoir.program.simulation.SamplePromotions;
import org.comptoir.program.simulation.SimulatedActivity;
import org.comptoir.program.simulation.SimulationMix;
import org.comptoir.shop.open.TrialMark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Simulates a busy shop: a line for each sale, printed only once the sale is durable.
@Command(name = "simulate")
@RequiredRights({
    Permission.SELL,
    Permission.EDIT_ARTICLES,
    Permission.RECEIVE_STOCK,
    Permission.EDIT_CUSTOMERS,
    Permission.REFUND,
    Permission.MOVE_CASH,
    Permission.CLOSE_DAY
})
final class SimulateCommand implements Callable<Integer> {

    private static final int MAX_TILLS = 32;

    private final CommandContext session;

    @Option(names = "--sales", required = true, paramLabel = "N", descriptionKey = "cli.option.sales")
    private int sales;

    @Option(names = "--tills", paramLabel = "T", descriptionKey = "cli.option.tills")
    private int tills = 1;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.option.seed")
    private long seed = 1;

    @Option(names = "--mix", split = ",", paramLabel = "KIND=SHARE", descriptionKey = "cli.option.mix")
    private Map<String, Integer> shares = Map.of();

    @Option(names = "--plain", descriptionKey = "cli.option.plain")
    private boolean plain;

    SimulateCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (sales < 1 || tills < 1 || tills > MAX_TILLS) {
            throw new CommandRefused("range", session.texts().get("cli.simulate.range", MAX_TILLS));
        }
        var mix = mix();
        return session.withAnyShop(shop -> {
            if (!shop.settings().isFounded()) {
                SampleArticles.create(shop, session.language());
            }
            session.requireSignIn(shop);
            if (!TrialMark.isOn(shop)) {
                throw new CommandRefused("no-trial", session.texts().get("cli.simulate.trial"));
            }
            new SampleArticles(shop, session.by()).bring();
            if (!mix.isPlain()) {
                SamplePromotions.bring(shop, session.by());
            }
            new LoadSimulation(shop, session.by(), mix, seed).play(sales, tills, this::witness);
            return ExitCode.DONE;
        });
    }

    private SimulationMix mix() {
        if (plain) {
            return SimulationMix.PLAIN;
        }
        var others = new EnumMap<SimulatedActivity, Integer>(SimulatedActivity.class);
        shares.forEach((word, share) -> others.put(SimulatedActivity.named(word).orElseThrow(this::mixRefused), share));
        var mixed = SimulationMix.usualWith(others);
        if (!SimulationMix.isPossible(mixed)) {
            throw mixRefused();
        }
        return new SimulationMix(mixed);
    }

    private CommandRefused mixRefused() {
        return new CommandRefused(
                "mix", session.texts().get("cli.simulate.mix", String.join(", ", SimulatedActivity.words())));
    }

    private void witness(Sale sale) {
        if (session.isJson()) {
            session.line("{\"number\":\"%s\",\"request\":\"%s\",\"total\":%s,\"head\":\"%s\"}"
                    .formatted(sale.number(), sale.requestId(), sale.total().toDecimal(), sale.signature()));
        } else {
            session.line(SaleJson.columns(sale));
        }
    }
}
