package org.comptoir.desktop.vouchers;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.customers.customer.BlankCards;
import org.comptoir.customers.loyalty.CardJoinResult;
import org.comptoir.customers.loyalty.CardJoining;
import org.comptoir.customers.loyalty.FrequentCards;
import org.comptoir.customers.loyalty.LoyaltyGifts;
import org.comptoir.customers.loyalty.PointsExpiries;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.documents.LoyaltyTable;
import org.comptoir.shop.documents.LoyaltyTables;
import org.comptoir.shop.open.CustomerServices;
import org.jspecify.annotations.Nullable;

/// The lists about loyalty, one of which is shown, and the gifts of a month.
final class LoyaltyListsModel {

    /// Which list.
    enum Shown {
        EXPIRING,
        BIRTHDAYS,
        FREQUENT,
        NAMELESS
    }

    static final String CARD_FIELD = "card";
    static final String CUSTOMER_FIELD = "customer";

    private static final String TOPIC = "loyalty-lists";

    private final ScreenContext context;
    private final LoyaltyTables tables;
    private final LoyaltyGifts gifts;
    private final CardJoining joining;
    private final BlankCards blank;
    private final Clock clock;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", Shown.EXPIRING);
    private final ReadOnlyObjectWrapper<@Nullable LoyaltyTable> table = new ReadOnlyObjectWrapper<>(this, "table");
    private final StringProperty card = new SimpleStringProperty(this, "card", "");
    private final StringProperty customer = new SimpleStringProperty(this, "customer", "");
    private final PageMessages messages = new PageMessages();

    /// @param clock in the shop's time zone
    LoyaltyListsModel(ScreenContext context, LoyaltyTables tables, CustomerServices file, Clock clock) {
        this.context = context;
        this.tables = tables;
        this.gifts = file.loyaltyGifts();
        this.joining = file.cardJoining();
        this.blank = file.blankCards();
        this.clock = clock;
        texts = context.texts("voucherscreen");
    }

    void show(Shown list) {
        shown.set(list);
        table.set(null);
        messages.dismissAll();
        load();
    }

    void load() {
        var list = shown.get();
        context.work(by -> read(by, list))
                .onSuccess(read -> {
                    if (shown.get() == list) {
                        table.set(read);
                    }
                })
                .start();
    }

    private LoyaltyTable read(SignedInStaff by, Shown list) {
        var today = LocalDate.now(clock);
        return switch (list) {
            case EXPIRING -> tables.expiring(by, PointsExpiries.DEFAULT_DAYS_AHEAD);
            case BIRTHDAYS -> tables.birthdays(by, YearMonth.from(today));
            case NAMELESS -> tables.nameless(by);
            case FREQUENT -> tables.frequent(by, today.minusMonths(1).plusDays(1), today, FrequentCards.DEFAULT_SALES);
        };
    }

    boolean mayGive() {
        return context.permits(Permission.ISSUE_VOUCHERS);
    }

    boolean maySeeSellers() {
        return context.permits(Permission.SEE_FIGURES);
    }

    boolean mayTakeOut() {
        return context.permits(Permission.EXPORT_CUSTOMERS);
    }

    /// Gives the gift to all of this month who did not get it.
    void giveBirthdays() {
        messages.dismissAll();
        context.work(by -> gifts.giveBirthdays(by, YearMonth.from(LocalDate.now(clock))))
                .onSuccess(count -> {
                    messages.done(TOPIC, Message.of(texts.get("voucherscreen.loyalty.given", count)));
                    load();
                })
                .start();
    }

    /// Joins the card that is typed to the customer that is typed.
    void join() {
        messages.dismissAll();
        var from = card.get().strip();
        var into = customer.get().strip();
        context.work(by -> joining.join(by, from, into)).onSuccess(this::joined).start();
    }

    private void joined(CardJoinResult result) {
        switch (result) {
            case CardJoinResult.Joined(var whose, var points) -> {
                messages.done(
                        TOPIC, Message.of(texts.get("voucherscreen.loyalty.joined", whose.displayName(), points)));
                card.set("");
                customer.set("");
                load();
            }
            case CardJoinResult.NoSuchNumber(var number) ->
                messages.fault(
                        number.equals(customer.get().strip()) ? CUSTOMER_FIELD : CARD_FIELD,
                        texts.get("voucherscreen.loyalty.unknown", number));
            case CardJoinResult.HasName(var named) ->
                messages.fault(CARD_FIELD, texts.get("voucherscreen.loyalty.named", named.displayName()));
            case CardJoinResult.SameCustomer() ->
                messages.fault(CUSTOMER_FIELD, texts.get("voucherscreen.loyalty.same"));
        }
    }

    boolean mayJoin() {
        return context.permits(Permission.EDIT_CUSTOMERS);
    }

    /// Writes a sheet of new cards without a name.
    ///
    /// @return how many
    int writeBlank(OutputStream out) {
        var numbers = blank.reserve(context.staff(), BlankCards.DEFAULT_COUNT);
        context.documents().customers().blankCards(numbers, out);
        return numbers.size();
    }

    StringProperty cardProperty() {
        return card;
    }

    StringProperty customerProperty() {
        return customer;
    }

    LoyaltyTables tables() {
        return tables;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Null until it is read.
    ReadOnlyObjectProperty<@Nullable LoyaltyTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    PageMessages messages() {
        return messages;
    }
}
