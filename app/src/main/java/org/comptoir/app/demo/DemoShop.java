package org.comptoir.app.demo;

import java.util.function.IntConsumer;
import org.comptoir.app.shop.Shop;

/// Makes the demo shop.
public final class DemoShop {
    public static final long USUAL_SEED = 20260101;
    public static final String OWNER = "Élise";
    public static final String PIN = "2580";
    public DemoShop(Shop shop, PastClock clock, long seed) {
    }
    public static boolean isOne(Shop shop) {
        return shop.settings().note("demo").isPresent();
    }
    public DemoMade make(IntConsumer progress) {
        return new DemoMade(0, 0, 0);
    }
}
