package org.comptoir.customers.loyalty;

import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.customers.loyalty.rules.LoyaltyLevel;
import org.comptoir.customers.loyalty.rules.LoyaltyLevels;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.pricing.promotion.PromotionId;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SaleParticipant;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// The standing discounts of levels. Each is a promotion for the customers of its level, under the level's name: what
/// is best for the customer among all promotions is found where they are combined, and is told by its name on ticket
/// and receipt. The checkout has them from memory, which may lag a second or two behind changed rules.
public final class LevelDiscounts implements SaleParticipant {

    private final Database database;
    private volatile List<Promotion> memory = List.of();

    public LevelDiscounts(Database database) {
        this.database = database;
    }

    /// As last read: answers at once.
    public List<Promotion> current() {
        return memory;
    }

    /// Reads the rules, in the background and before the first sale.
    public void refresh() {
        memory = database.read(
                session -> promotions(new PointsLedger(session).program().levels()));
    }

    /// One for each level with a discount. Their ids are below those of the shop's promotions.
    static List<Promotion> promotions(LoyaltyLevels levels) {
        var discounted =
                levels.all().stream().filter(LoyaltyLevel::isDiscounted).toList();
        return IntStream.range(0, discounted.size())
                .mapToObj(index -> promotion(index, discounted.get(index)))
                .toList();
    }

    private static Promotion promotion(int index, LoyaltyLevel level) {
        return new Promotion(
                new PromotionId(-1L - index),
                level.name(),
                new Offer.PercentOff(Goods.ALL, level.discount()),
                Schedule.ALWAYS,
                null,
                CustomerGroup.ofLevel(level.name()));
    }

    /// Looks in the sale's transaction whether the customer still is in the level: the ticket has the one that they
    /// were in when they were added to it. Comes before what the sale itself earns.
    @Override
    public ParticipantResult participate(StatelessSession session, SaleInProgress sale) {
        var customer = sale.customer();
        for (var promotion : sale.promotions()) {
            var group = promotion.group();
            if (group != null
                    && group.isLevel()
                    && !group.tag().equals(levelOf(session, sale, customer == null ? null : customer.id()))) {
                return new ParticipantResult.LevelNotReached(group.tag());
            }
        }
        return new ParticipantResult.Nothing();
    }

    private static String levelOf(StatelessSession session, SaleInProgress sale, @Nullable CustomerId customer) {
        if (customer == null) {
            return "";
        }
        var levels = new PointsLedger(session).program().levels();
        var level = StandingReader.standing(session, levels, customer, sale.soldAt())
                .level();
        return level == null ? "" : level.name();
    }
}
