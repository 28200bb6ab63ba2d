package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult.CashLimit;
import org.comptoir.pos.sales.CheckoutResult.EmptyBasket;
import org.comptoir.pos.sales.CheckoutResult.NotEnoughPaid;
import org.comptoir.pos.sales.CheckoutResult.NotEnoughPoints;
import org.comptoir.pos.sales.CheckoutResult.PointsNeedCustomer;
import org.comptoir.pos.sales.CheckoutResult.PointsTooFew;
import org.comptoir.pos.sales.CheckoutResult.PointsWorthOther;
import org.comptoir.pos.sales.CheckoutResult.PriceTooHigh;
import org.comptoir.pos.sales.CheckoutResult.Refused;
import org.comptoir.pos.sales.CheckoutResult.TooMuchNonCash;
import org.comptoir.pos.sales.CheckoutResult.VoucherReason;
import org.comptoir.pos.sales.CheckoutResult.VoucherRefused;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckoutRefusalTextTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final SaleNumber SOLD = new SaleNumber(TillId.FIRST, 123);

    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsEveryRefusal(Language language) {
        var text = new CheckoutRefusalText(new Formats(language, PARIS));
        var twelve = Money.of("12.50");
        var refusals = Stream.<Refused>concat(
                Stream.of(
                        new EmptyBasket(),
                        new PriceTooHigh(twelve),
                        new NotEnoughPaid(twelve),
                        new TooMuchNonCash(twelve),
                        new CashLimit(twelve),
                        new NotEnoughPoints(1200),
                        new PointsTooFew(100),
                        new PointsWorthOther(twelve),
                        new PointsNeedCustomer(),
                        new CheckoutResult.PromotionUsedUp("3 for 2"),
                        new CheckoutResult.PromotionNotForCustomer("Trade", "trade"),
                        new CheckoutResult.DiscountUnexplained(),
                        new CheckoutResult.RefundMissing(twelve),
                        new CheckoutResult.RefundTooMuch(twelve),
                        new CheckoutResult.NothingToPay(twelve),
                        new CheckoutResult.CreditNoteNeeded(twelve),
                        new CheckoutResult.ReturnTooMuch(SOLD, 1, Quantity.ONE),
                        new CheckoutResult.ReturnTooMuch(SOLD, 1, Quantity.ZERO),
                        new CheckoutResult.ReturnOutdated(SOLD),
                        new CheckoutResult.ReturnedVoucherSpent(SOLD),
                        new CheckoutResult.DiscountTooHigh("Nadia", Percent.whole(20), Percent.whole(50))),
                Arrays.stream(VoucherReason.values())
                        .map(reason -> new VoucherRefused(TestShop.unknownCode(), reason, twelve)));

        assertThat(refusals.map(text::of).toList())
                .allSatisfy(sentence -> assertThat(sentence)
                        .endsWith(".")
                        .doesNotContain("{", "}")
                        .hasSizeGreaterThan(15))
                .doesNotHaveDuplicates();
    }

    @Test
    void pluralisesPoints() {
        var french = new CheckoutRefusalText(new Formats(Language.FRENCH, PARIS));

        assertThat(french.of(new NotEnoughPoints(0))).startsWith("Le client n’a pas de points.");
        assertThat(french.of(new NotEnoughPoints(1))).startsWith("Le client a 1 point.");
        assertThat(french.of(new NotEnoughPoints(2))).startsWith("Le client a 2 points.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesEveryTender(Language language) {
        var texts = Texts.of("sales", language);

        assertThat(Arrays.stream(TenderKind.values()).map(kind -> texts.get(kind.textKey())))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }
}
