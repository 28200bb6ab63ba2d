package org.comptoir.app.cli.selling;

import java.util.concurrent.Callable;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.simulation.BusyShop;
import org.comptoir.app.simulation.StarterGoods;
import org.comptoir.pos.sales.Sale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Plays a busy shop: a line for each sale, printed only once the sale is durable.
@Command(name = "simulate")
final class SimulateCommand implements Callable<Integer> {

    private static final int MAX_TILLS = 32;

    private final Session session;

    @Option(names = "--sales", required = true, paramLabel = "N", descriptionKey = "cli.option.sales")
    private int sales;

    @Option(names = "--tills", paramLabel = "T", descriptionKey = "cli.option.tills")
    private int tills = 1;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.option.seed")
    private long seed = 1;

    SimulateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (sales < 1 || tills < 1 || tills > MAX_TILLS) {
            throw new Refused("range", session.texts().get("cli.simulate.range", MAX_TILLS));
        }
        return session.withAnyShop(shop -> {
            if (!shop.settings().isFounded()) {
                StarterGoods.found(shop, session.language());
            }
            new StarterGoods(shop, session.by()).bring();
            play(shop);
            return Exit.DONE;
        });
    }

    private void play(Shop shop) {
        new BusyShop(shop, session.by(), seed).play(sales, tills, this::witness);
    }

    private void witness(Sale sale) {
        if (session.isJson()) {
            session.line("{\"number\":%d,\"request\":\"%s\",\"total\":%s,\"head\":\"%s\"}"
                    .formatted(sale.number(), sale.requestId(), sale.total().toDecimal(), sale.signature()));
        } else {
            session.line(SaleLines.columns(sale));
        }
    }
}
