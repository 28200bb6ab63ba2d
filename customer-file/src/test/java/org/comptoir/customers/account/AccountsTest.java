package org.comptoir.customers.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;
import static org.comptoir.customers.Fixtures.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.AccountOfSale;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.ReturnedShare;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class AccountsTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");

    @Parameter
    TestEngine engine;

    private final List<String> events = new ArrayList<>();
    private final AtomicLong numbers = new AtomicLong();
    private final AccountParticipant participant = new AccountParticipant();
    private Database database;
    private Accounts accounts;
    private Customer elodie;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        accounts = new Accounts(database, (session, deed, rows) -> events.add(deed.kind() + ", " + deed.details()));
        elodie = Fixtures.created(new Customers(database, CLOCK), Fixtures.elodie());
    }

    @Test
    void buysWithinTheLimitAndPaysLater() {
        assertThat(book(charge("10"))).isEqualTo(new ParticipantResult.CreditExceeded(Money.ZERO));
        limit("100");
        assertThat(book(charge("80"))).isEqualTo(moved("80", "80"));
        assertThat(book(charge("20.01"))).isEqualTo(new ParticipantResult.CreditExceeded(Money.euros(20)));
        assertThat(book(charge("20"))).isEqualTo(moved("20", "100"));
        assertThat(book(pay("100.01"))).isEqualTo(new ParticipantResult.AccountOverpaid(Money.euros(100)));
        assertThat(book(pay("60"))).isEqualTo(moved("-60", "40"));
        assertThat(book(new AccountOfSale(Money.ZERO, Money.ZERO, Money.euros(15))))
                .isEqualTo(moved("-15", "25"));

        assertThat(accounts.of(elodie.id())).isEqualTo(new CustomerAccount(Money.euros(100), Money.euros(25)));
        assertThat(accounts.of(elodie.id()).free()).isEqualTo(Money.euros(75));
        assertThat(accounts.history(elodie.id(), 10))
                .extracting(AccountMovement::reason)
                .containsExactlyInAnyOrder(
                        AccountReason.CHARGED, AccountReason.CHARGED, AccountReason.PAID, AccountReason.GIVEN_BACK);
        assertThat(events).containsExactly("credit, limit 100.00");
    }

    @Test
    void keepsADebtAboveALimitThatWasLowered() {
        limit("50");
        book(charge("50"));

        limit("0");

        assertThat(accounts.of(elodie.id())).isEqualTo(new CustomerAccount(Money.ZERO, Money.euros(50)));
        assertThat(accounts.of(elodie.id()).free()).isEqualTo(Money.ZERO);
        assertThat(book(charge("1"))).isEqualTo(new ParticipantResult.CreditExceeded(Money.ZERO));
        assertThat(book(pay("50"))).isEqualTo(moved("-50", "0"));
    }

    @Test
    void isForThoseWhoMayGiveValueAway() {
        assertThatThrownBy(() -> accounts.limit(CAMILLE, elodie.id(), Money.euros(10)))
                .isInstanceOf(NotPermitted.class);
        assertThatIllegalArgumentException().isThrownBy(() -> limit("100000.01"));
        assertThatIllegalArgumentException().isThrownBy(() -> limit("-1"));
        assertThat(accounts.of(elodie.id())).isEqualTo(CustomerAccount.NONE);
    }

    @Test
    void isNeverOverdrawnFromSeveralTills() throws Exception {
        limit("100");
        try (var tills = Executors.newFixedThreadPool(8)) {
            var booked = tills
                    .invokeAll(IntStream.range(0, 24)
                            .<Callable<ParticipantResult>>mapToObj(i -> () -> book(charge("10")))
                            .toList())
                    .stream()
                    .filter(future -> future.resultNow() instanceof ParticipantResult.AccountMoved)
                    .count();

            assertThat(booked).isEqualTo(10);
        }
        assertThat(accounts.of(elodie.id()).owed()).isEqualTo(Money.euros(100));
        assertThat(accounts.history(elodie.id(), 100)).hasSize(10);
    }

    @Test
    void tellsABalanceThatWasChangedByHandAndMovementsOfNoSale() {
        limit("100");
        book(charge("30"));
        assertThat(findings())
                .as("no till sold anything")
                .anyMatch(Finding.Unsigned.class::isInstance)
                .noneMatch(Finding.Unbalanced.class::isInstance);

        database.run(session -> session.createNativeMutationQuery("update customer_account set owed_cents = 100")
                .executeUpdate());

        assertThat(findings())
                .anyMatch(finding ->
                        finding instanceof Finding.Unbalanced(var ignored, var field, var expected, var stored)
                                && field.equals("balance")
                                && expected.equals("3000")
                                && stored.equals("100"));
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        new AccountCheck(database).run(findings::add);
        return findings;
    }

    private void limit(String amount) {
        accounts.limit(OWNER, elodie.id(), Money.of(amount));
    }

    private static AccountOfSale charge(String amount) {
        return new AccountOfSale(Money.of(amount), Money.ZERO, Money.ZERO);
    }

    private static AccountOfSale pay(String amount) {
        return new AccountOfSale(Money.ZERO, Money.of(amount), Money.ZERO);
    }

    private static ParticipantResult moved(String change, String owed) {
        return new ParticipantResult.AccountMoved(Money.of(change), Money.of(owed));
    }

    @Test
    void lowersTheDebtBeforeAnythingIsPaidOutForGoodsBoughtOnAccount() {
        limit("100");
        book(charge("50"));
        var soaps = new ReturnedShare(new SaleNumber(TillId.FIRST, 1), elodie.id(), 0, 0, List.of(), Money.euros(30));

        assertThat(book(AccountOfSale.NONE, elodie.atTheTill(), soaps)).isEqualTo(first("30"));
        assertThat(book(giveBack("29.99"), elodie.atTheTill(), soaps)).isEqualTo(first("30"));
        assertThat(book(AccountOfSale.NONE, null, soaps))
                .as("nor on a ticket without the customer who owes it")
                .isEqualTo(first("30"));
        assertThat(accounts.of(elodie.id()).owed()).isEqualTo(Money.euros(50));
        assertThat(book(giveBack("30"), elodie.atTheTill(), soaps)).isEqualTo(moved("-30", "20"));

        book(pay("15"));
        assertThat(book(AccountOfSale.NONE, elodie.atTheTill(), soaps))
                .as("of what was paid since, money comes back")
                .isEqualTo(first("5"));
        book(pay("5"));
        assertThat(book(AccountOfSale.NONE, elodie.atTheTill(), soaps)).isEqualTo(new ParticipantResult.Nothing());
    }

    private static AccountOfSale giveBack(String amount) {
        return new AccountOfSale(Money.ZERO, Money.ZERO, Money.of(amount));
    }

    private static ParticipantResult first(String least) {
        return new ParticipantResult.AccountFirst(Money.of(least));
    }

    private ParticipantResult book(AccountOfSale account) {
        return book(account, elodie.atTheTill());
    }

    private ParticipantResult book(AccountOfSale account, @Nullable SaleCustomer customer, ReturnedShare... returned) {
        var sale = new SaleInProgress(
                new SaleNumber(TillId.FIRST, numbers.incrementAndGet()),
                NOON,
                TODAY,
                customer,
                List.of(),
                0,
                Money.ZERO,
                account,
                List.of(returned),
                List.of(),
                "Camille");
        return database.write(session -> participant.participate(session, sale));
    }
}
