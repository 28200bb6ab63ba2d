package org.comptoir.program.cli.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.comptoir.pos.fiscal.LotteryCode;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.sales.CheckoutRefusalText;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.program.cli.runtime.TrainingOption;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.selling.RingUpResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Makes one sale. A repeated request returns the first sale.
@Command(name = "sell")
@RequiredRights(Permission.SELL)
final class SellCommand implements Callable<Integer> {

    private final CommandContext session;

    @Spec
    @Nullable
    private CommandSpec spec;

    @Option(names = "--customer", paramLabel = "NUMBER", descriptionKey = "cli.option.customer")
    private String customer = "";

    @Option(names = "--article", paramLabel = "CODE[xQTY][@PRICE]", descriptionKey = "cli.option.article")
    private List<String> articles = new ArrayList<>();

    @Option(names = "--gift-voucher", paramLabel = "AMOUNT", descriptionKey = "cli.option.giftvoucher")
    private List<Money> giftVouchers = new ArrayList<>();

    @Option(names = "--single-purpose-voucher", paramLabel = "AMOUNT:RATE", descriptionKey = "cli.option.singlevoucher")
    private List<String> singleVouchers = new ArrayList<>();

    @Option(names = "--coupon", paramLabel = "CODE", descriptionKey = "cli.option.coupon")
    private List<String> coupons = new ArrayList<>();

    @Option(names = "--pay-account", paramLabel = "AMOUNT", descriptionKey = "cli.option.payaccount")
    @Nullable
    private Money accountPayment;

    @Option(names = "--tip", paramLabel = "AMOUNT", descriptionKey = "cli.option.tip")
    @Nullable
    private Money tip;

    @Option(names = "--points", paramLabel = "N", descriptionKey = "cli.option.points")
    private int points;

    @Option(names = "--tender", paramLabel = "KIND:AMOUNT", descriptionKey = "cli.option.tender")
    private List<String> tenders = new ArrayList<>();

    @Option(names = "--lottery-code", paramLabel = "CODE", descriptionKey = "cli.option.lottery")
    private String lotteryCode = "";

    @Option(names = "--request", paramLabel = "ID", descriptionKey = "cli.option.request")
    private String request = "";

    @Option(names = "--print", descriptionKey = "cli.option.receiptprint")
    private boolean isPrinted;

    @Mixin
    private TrainingOption training = new TrainingOption();

    SellCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        requirePayment();
        var lottery = lottery();
        return training.withShop(session, shop -> {
            var requestId = RequestId.of(request);
            var earlier = request.isEmpty()
                    ? Optional.<Sale>empty()
                    : shop.counter().sales().byRequest(requestId);
            if (earlier.isPresent()) {
                return repeated(shop, earlier.get(), lottery);
            }
            return sell(shop, requestId, lottery);
        });
    }

    /// The first sale, if it is the one given on the command line.
    private int repeated(OpenShop shop, Sale earlier, String lottery) {
        var typed = new TenderParser(shop, session).typed(tenders());
        var basket = new RepeatedBasket(shop, earlier)
                .read(articles, giftVouchers)
                .map(goods -> new BasketParser(shop, session).withSinglePurpose(goods, singleVouchers))
                .map(goods -> payingAccount(shop, goods))
                .map(goods -> tipping(shop, goods))
                .map(goods -> forCustomer(shop, goods));
        if (basket.isEmpty() || !new RepeatedSale(earlier).isOf(basket.get(), typed)) {
            throw refusal(shop, new CheckoutResult.RequestUsed(earlier.number()));
        }
        return sold(shop, new Completed(earlier, true), lottery);
    }

    private int sell(OpenShop shop, UUID requestId, String lottery) {
        var basket = basket(shop);
        if (basket.isEmpty()) {
            throw refusal(shop, new CheckoutResult.EmptyBasket());
        }
        var checkout = shop.counter().checkout();
        var book = checkout.priceBook(shop.till().zone());
        var parser = new TenderParser(shop, session);
        var paid = parser.read(parser.typed(tenders()), basket.price(book));
        if (!lottery.isEmpty()) {
            shop.counter().fiscalDocuments().keepLottery(requestId, new LotteryCode(lottery));
        }
        return switch (checkout.complete(basket, book, paid, List.of(), session.by(), requestId)) {
            case Completed completed -> {
                parser.warning(paid).ifPresent(session::say);
                yield sold(shop, completed, lottery);
            }
            case CheckoutResult.Refused refused -> throw refusal(shop, refused);
        };
    }

    private CommandRefused refusal(OpenShop shop, CheckoutResult.Refused why) {
        return new CommandRefused(Json.kind(why), new CheckoutRefusalText(session.formats(shop)).of(why));
    }

    /// Points come before the tender that pays the rest.
    private List<String> tenders() {
        var all = new ArrayList<String>();
        if (points != 0) {
            all.add("points:" + points);
        }
        all.addAll(tenders);
        return all;
    }

    private String lottery() {
        return lotteryCode.isEmpty()
                ? ""
                : LotteryCode.of(lotteryCode)
                        .orElseThrow(() -> new CommandRefused(
                                "lottery-code", session.texts().get("cli.sell.lottery")))
                        .value();
    }

    private void requirePayment() {
        var own = spec;
        if (own != null && tenders.isEmpty() && points == 0) {
            throw new MissingParameterException(own.commandLine(), own.findOption("--tender"), "nothing is paid");
        }
    }

    private Basket basket(OpenShop shop) {
        var parser = new BasketParser(shop, session);
        var goods = parser.withSinglePurpose(parser.read(articles, giftVouchers, coupons), singleVouchers);
        return forCustomer(shop, tipping(shop, payingAccount(shop, goods)));
    }

    private Basket tipping(OpenShop shop, Basket basket) {
        if (tip == null) {
            return basket;
        }
        if (!tip.isPositive() || tip.compareTo(TipItem.MAX_AMOUNT) > 0) {
            throw new CommandRefused(
                    "amount",
                    session.texts().get("cli.sell.tip", session.formats(shop).money(TipItem.MAX_AMOUNT)));
        }
        return basket.withTip(shop.counter().register().tip(tip));
    }

    private Basket payingAccount(OpenShop shop, Basket basket) {
        if (accountPayment == null) {
            return basket;
        }
        if (!accountPayment.isPositive()) {
            throw new CommandRefused("amount", session.texts().get("cli.sell.payaccount"));
        }
        return switch (shop.counter().register().accountPayment(basket, accountPayment)) {
            case RingUpResult.RungUp rungUp -> rungUp.basket();
            case RingUpResult.Refused ignored ->
                throw refusal(shop, new CheckoutResult.PriceTooHigh(Pricing.MAX_PRICE));
        };
    }

    private Basket forCustomer(OpenShop shop, Basket basket) {
        if (customer.isEmpty()) {
            return basket;
        }
        var found = shop.customerFile()
                .customers()
                .byNumber(customer)
                .orElseThrow(() ->
                        new CommandRefused("no-customer", session.texts().get("cli.refused.nocustomer", customer)));
        return basket.withCustomer(
                found.atTheTill(),
                shop.customerFile().atTill().shown(found.id(), found.details().tags()));
    }

    private int sold(OpenShop shop, Completed completed, String lottery) {
        var sale = completed.sale();
        var answer = SaleJson.complete(sale);
        answer.put("again", completed.again());
        var codes = codes(sale.vouchersSold());
        answer.put("vouchersSold", codes);
        var fiscal = FiscalStep.issue(session, shop, sale.number(), lottery, answer);
        // After the recorder, whose number stands on it.
        var receipt = new ReceiptOfSale(shop).after(completed, isPrinted);
        answer.put("receipt", receipt.word());
        session.json(answer);
        var formats = session.formats(shop);
        session.say(session.texts()
                .get(
                        completed.again() ? "cli.sell.again" : "cli.sell.done",
                        sale.number().toString(),
                        formats.money(sale.total()),
                        formats.money(sale.change())));
        codes.forEach(code -> session.say(session.texts().get("cli.sell.code", code)));
        receipt.sentence(session, sale).ifPresent(session::say);
        FiscalStep.say(session, shop, fiscal);
        return ExitCode.DONE;
    }

    /// The codes to hand to the customer.
    private static List<String> codes(List<SaleLine> sold) {
        return sold.stream().map(line -> new VoucherCode(line.code()).grouped()).toList();
    }
}
