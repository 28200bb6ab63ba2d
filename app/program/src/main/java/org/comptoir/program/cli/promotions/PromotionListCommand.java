package org.comptoir.program.cli.promotions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.promotions.GoodsNames;
import org.comptoir.pos.promotions.PromotionText;
import org.comptoir.pos.promotions.StoredPromotion;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;

/// Lists the promotions, each with its state of today and in a sentence.
@Command(name = "list")
@RequiredRights(Permission.SELL)
final class PromotionListCommand implements Callable<Integer> {

    private final CommandContext session;

    PromotionListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var promotions = shop.counter().promotions().list();
            var names = GoodsNames.of(
                    shop.counter().catalogue(),
                    promotions.stream()
                            .map(promotion -> promotion.draft().offer())
                            .toList());
            var today = LocalDate.ofInstant(shop.clock().instant(), shop.till().zone());
            var text = new PromotionText(session.formats(shop));
            session.json(promotions.stream()
                    .map(promotion -> answer(promotion, today, text.sentence(promotion.draft(), names)))
                    .toList());
            for (var promotion : promotions) {
                session.say(promotion.draft().name() + "  (" + text.state(promotion.state(today)) + ")");
                session.say("  " + text.sentence(promotion.draft(), names));
            }
            return ExitCode.DONE;
        });
    }

    private static Map<String, Object> answer(StoredPromotion promotion, LocalDate today, String sentence) {
        var coupon = promotion.draft().coupon();
        var maxUses = promotion.draft().maxUses();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", promotion.id().value());
        answer.put("name", promotion.draft().name());
        answer.put("state", promotion.state(today).name());
        answer.put("sentence", sentence);
        answer.put("coupon", coupon == null ? "" : coupon.value());
        answer.put("used", promotion.used());
        answer.put("maxUses", maxUses == null ? "" : maxUses);
        answer.put("changedBy", promotion.changedBy());
        return answer;
    }
}
