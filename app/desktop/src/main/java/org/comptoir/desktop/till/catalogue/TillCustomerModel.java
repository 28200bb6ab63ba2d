package org.comptoir.desktop.till.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentStatement;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerProblem;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.customers.QuickEntry;
import org.jspecify.annotations.Nullable;

/// A customer who is made at the till: name, telephone, e-mail, address, and whether the shop may send them offers.
/// Whoever has the telephone or e-mail already, or the family name at the address, is offered first: a household may
/// share
/// them.
public final class TillCustomerModel {

    /// Where offers need a yes, and the till asks for it.
    static final List<Channel> ASKED = List.of(Channel.EMAIL, Channel.SMS);

    private static final String TOPIC = "customer";
    private static final int MAX_OFFERED = 3;
    private static final int MIN_PHONE_DIGITS = 6;

    /// Somebody who has the telephone or address already.
    public record Known(CustomerId id, String name) {}

    /// A field, and what is wrong with it.
    public record Field(StringProperty text, StringProperty fault) {

        static Field empty() {
            return new Field(new SimpleStringProperty(""), new SimpleStringProperty(""));
        }

        void set(String value) {
            text.set(value);
            fault.set("");
        }

        String typed() {
            return text.get().strip();
        }
    }

    private final ScreenContext context;
    private final QuickEntry quickEntry;
    private final Consents consents;
    private final TicketController ticket;
    private final Texts texts;
    private final Texts faults;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final Field name = Field.empty();
    private final Field phone = Field.empty();
    private final Field email = Field.empty();
    private final Field address = Field.empty();
    private final Map<Channel, ObjectProperty<@Nullable Boolean>> allowed = new EnumMap<>(Channel.class);
    private final ObservableList<Known> known = FXCollections.observableArrayList();

    TillCustomerModel(ScreenContext context, QuickEntry quickEntry, Consents consents, TicketController ticket) {
        this.context = context;
        this.quickEntry = quickEntry;
        this.consents = consents;
        this.ticket = ticket;
        texts = context.texts("sell");
        faults = context.texts("customers");
        ASKED.forEach(channel -> allowed.put(channel, new SimpleObjectProperty<>(this, channel.name())));
    }

    /// Whether it is shown.
    public BooleanProperty openProperty() {
        return open;
    }

    /// Whether the customer is being created.
    public BooleanProperty busyProperty() {
        return busy;
    }

    public Field name() {
        return name;
    }

    public Field phone() {
        return phone;
    }

    public Field email() {
        return email;
    }

    /// The postal address on one line.
    public Field address() {
        return address;
    }

    /// What was answered about offers by a channel; null if it was not asked.
    public ObjectProperty<@Nullable Boolean> allowed(Channel channel) {
        var answer = allowed.get(channel);
        if (answer == null) {
            throw new IllegalArgumentException("not asked at the till: " + channel);
        }
        return answer;
    }

    /// Those who have the telephone or address already.
    public ObservableList<Known> known() {
        return known;
    }

    /// Begins with what was typed into the search: a name, a telephone, an e-mail address, or several of them.
    void begin(String line) {
        clear();
        context.tasks()
                .of(() -> quickEntry.read(line))
                .onSuccess(details -> {
                    fill(details, line);
                    open.set(true);
                })
                .start();
    }

    private void fill(CustomerDetails details, String line) {
        phone.set(details.phone().map(contact -> contact.number().national()).orElse(""));
        email.set(details.email().map(contact -> contact.address()).orElse(""));
        var isNamed = !details.company().isEmpty() || !details.name().display().isEmpty();
        var plain = phone.typed().isEmpty() && email.typed().isEmpty();
        name.set(isNamed ? (plain ? line.strip() : details.displayName()) : "");
    }

    private void clear() {
        List.of(name, phone, email, address).forEach(field -> field.set(""));
        allowed.values().forEach(answer -> answer.set(null));
        known.clear();
    }

    public void close() {
        open.set(false);
        clear();
    }

    public void create() {
        known.clear();
        var home = quickEntry.address(address.typed());
        create(by -> quickEntry.create(by, line(), home));
    }

    /// Although others have the telephone or address.
    public void createAllTheSame() {
        var home = quickEntry.address(address.typed());
        create(by -> quickEntry.createAllTheSame(by, line(), home));
    }

    public void createInHousehold(Known of) {
        var line = line();
        create(by -> quickEntry.createInHousehold(by, line, of.id()));
    }

    /// It is somebody who is known.
    public void use(Known customer) {
        close();
        ticket.attach(customer.id(), customer.name());
    }

    private String line() {
        return String.join(" ", name.typed(), email.typed(), phone.typed()).strip();
    }

    private void create(Function<SignedInStaff, CreateResult> creating) {
        if (busy.get() || !isFit()) {
            return;
        }
        busy.set(true);
        var line = line();
        var statements = statements();
        context.work(by -> {
                    var result =
                            line.isEmpty() ? new CreateResult.Refused(CustomerProblem.NAMELESS) : creating.apply(by);
                    if (result instanceof CreateResult.Created(var customer)) {
                        statements.forEach(statement -> consents.record(by, customer.id(), statement));
                    }
                    return result;
                })
                .onSuccess(this::show)
                .onFinished(() -> busy.set(false))
                .start();
    }

    private boolean isFit() {
        var digits = phone.typed().chars().filter(Character::isDigit).count();
        var isPhone = phone.typed().isEmpty() || digits >= MIN_PHONE_DIGITS;
        var isEmail =
                email.typed().isEmpty() || EmailAddress.read(email.typed()).isPresent();
        phone.fault().set(isPhone ? "" : texts.get("sell.newcustomer.phone.wrong"));
        email.fault().set(isEmail ? "" : texts.get("sell.newcustomer.email.wrong"));
        return isPhone && isEmail;
    }

    /// An answer counts only if there is a way to reach the customer by that channel.
    private List<ConsentStatement> statements() {
        return ASKED.stream()
                .filter(channel ->
                        !reached(channel).typed().isEmpty() && allowed(channel).get() != null)
                .map(channel -> ConsentStatement.verbal(
                        channel, Boolean.TRUE.equals(allowed(channel).get())))
                .toList();
    }

    Field reached(Channel channel) {
        return switch (channel) {
            case EMAIL -> email;
            case SMS, PHONE -> phone;
            case POST -> name;
        };
    }

    private void show(CreateResult result) {
        switch (result) {
            case CreateResult.Created(var customer) -> created(customer);
            case CreateResult.KnownAlready(var customers) ->
                known.setAll(customers.stream()
                        .limit(MAX_OFFERED)
                        .map(customer -> new Known(customer.id(), customer.displayName()))
                        .toList());
            case CreateResult.Refused(var fault) -> name.fault().set(faults.get("customers.fault." + fault.name()));
        }
    }

    private void created(Customer customer) {
        close();
        ticket.attach(customer.id(), customer.displayName());
        context.messages().done(TOPIC, Message.of(texts.get("sell.customer.made", customer.displayName())));
    }
}
