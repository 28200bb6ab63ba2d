package org.comptoir.program.simulation;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;

/// Makes sales at several tills concurrently, through the same services as the window.
public final class LoadSimulation {

    private final OpenShop shop;
    private final SignedInStaff by;
    private final SimulationMix mix;
    private final long seed;

    /// @param mix what happens beside plain sales
    /// @param seed determines activities, articles, customers and payments; request ids and voucher codes are always
    /// new
    public LoadSimulation(OpenShop shop, SignedInStaff by, SimulationMix mix, long seed) {
        this.shop = shop;
        this.by = by;
        this.mix = mix;
        this.seed = seed;
    }

    /// @param acknowledged receives each sale once it is durable, from one till at a time
    public void play(int sales, int tills, Consumer<Sale> acknowledged) {
        var goods = shop.counter().catalogue().all().stream()
                .filter(SimulatedTill::canSell)
                .toList();
        var customers = customers();
        var lock = new Object();
        Consumer<Sale> oneAtATime = sale -> {
            synchronized (lock) {
                acknowledged.accept(sale);
            }
        };
        var terms = new SimulatedTills(shop, by).allocate(tills);
        try (var threads = Executors.newFixedThreadPool(tills)) {
            var working = IntStream.rangeClosed(1, tills)
                    .mapToObj(number ->
                            new SimulatedTill(shop, by, number, terms.get(number - 1), goods, customers, mix, seed))
                    .map(till -> threads.submit(() -> till.sell(share(sales, tills, till.number()), oneAtATime)))
                    .toList();
            working.forEach(LoadSimulation::await);
        }
    }

    /// The first tills take the remainder.
    private static int share(int sales, int tills, int number) {
        return sales / tills + (number <= sales % tills ? 1 : 0);
    }

    private List<Customer> customers() {
        var some = new java.util.ArrayList<Customer>();
        shop.customerFile().customers().forEachBatch(some::addAll);
        return some;
    }

    private static void await(Future<?> till) {
        try {
            till.get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }
}
