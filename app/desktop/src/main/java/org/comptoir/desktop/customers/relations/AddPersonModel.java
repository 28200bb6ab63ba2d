package org.comptoir.desktop.customers.relations;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.household.HouseholdResult;
import org.comptoir.customers.relation.NewRelation;
import org.comptoir.customers.relation.RelationProblem;
import org.comptoir.customers.relation.RelationResult;
import org.comptoir.customers.relation.RelationWords;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.customers.NewAcquaintance;
import org.comptoir.shop.open.CustomerServices;
import org.jspecify.annotations.Nullable;

/// Brings somebody to the customer shown: found in the file, or new to it.
final class AddPersonModel {

    private static final String TOPIC = "customer";
    private static final int MAX_HITS = 5;

    /// What was asked for when it was pressed: another customer may be shown before the answer comes.
    private record Wish(Customer of, RelationChoice choice, String role, String roleBack) {}

    private final ScreenContext context;
    private final CustomerServices file;
    private final Supplier<String> region;
    private final Consumer<String> done;
    private final Texts texts;
    private final RelationWords words;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final BooleanProperty creating = new SimpleBooleanProperty(this, "creating");
    private final ObjectProperty<RelationChoice> choice =
            new SimpleObjectProperty<>(this, "choice", RelationChoice.HOUSEHOLD);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final StringProperty role = new SimpleStringProperty(this, "role", "");
    private final StringProperty roleBack = new SimpleStringProperty(this, "roleBack", "");
    private final StringProperty given = new SimpleStringProperty(this, "given", "");
    private final StringProperty family = new SimpleStringProperty(this, "family", "");
    private final StringProperty phone = new SimpleStringProperty(this, "phone", "");
    private final StringProperty email = new SimpleStringProperty(this, "email", "");
    private final StringProperty problem = new SimpleStringProperty(this, "problem", "");
    private final ObservableList<CustomerHit> hits = FXCollections.observableArrayList();
    private @Nullable Customer customer;
    private long asked;
    private boolean wantsFocus;

    /// @param done receives what to say after somebody was added
    AddPersonModel(ScreenContext context, CustomerServices file, Supplier<String> region, Consumer<String> done) {
        this.context = context;
        this.file = file;
        this.region = region;
        this.done = done;
        texts = context.texts("people");
        words = new RelationWords(context.language());
        query.subscribe(this::search);
    }

    void about(@Nullable Customer shown) {
        customer = shown;
        close();
        if (shown != null) {
            choice.set(choices().getFirst());
        }
    }

    void refreshed(Customer shown) {
        customer = shown;
    }

    List<RelationChoice> choices() {
        var shown = customer;
        return shown == null ? List.of() : RelationChoice.of(shown.details().kind());
    }

    String name(RelationChoice choice) {
        var kind = choice.kind();
        return kind == null ? texts.get("people.household.choice") : words.kind(kind);
    }

    void begin() {
        wantsFocus = wantsFocus || !open.get();
        open.set(true);
    }

    void choose(RelationChoice chosen) {
        wantsFocus = true;
        choice.set(chosen);
    }

    /// Whether the form is to take the focus: once after it was asked for, not each time the record is read again.
    boolean takesFocus() {
        var takes = wantsFocus;
        wantsFocus = false;
        return takes;
    }

    void close() {
        open.set(false);
        wantsFocus = false;
        creating.set(false);
        List.of(query, role, roleBack, given, family, phone, email, problem).forEach(text -> text.set(""));
        hits.clear();
    }

    /// What was typed to search for is most likely the name.
    void create() {
        var typed = query.get().strip();
        var space = choice.get().isOfCompany() ? -1 : typed.indexOf(' ');
        given.set(space < 0 ? "" : typed.substring(0, space));
        family.set(typed.substring(space + 1));
        wantsFocus = true;
        creating.set(true);
    }

    private void search(String typed) {
        var question = ++asked;
        var shown = customer;
        if (shown == null || typed.isBlank()) {
            hits.clear();
            return;
        }
        context.tasks()
                .of(() -> file.search().find(typed, MAX_HITS + 1).hits())
                .onSuccess(found -> {
                    if (question == asked) {
                        hits.setAll(found.stream()
                                .filter(hit -> !hit.id().equals(shown.id()))
                                .limit(MAX_HITS)
                                .toList());
                    }
                })
                .start();
    }

    /// Adds somebody who is in the file.
    void add(CustomerId other) {
        var shown = customer;
        if (shown != null) {
            add(asked(shown), other);
        }
    }

    private Wish asked(Customer of) {
        return new Wish(of, choice.get(), role.get(), roleBack.get());
    }

    private void add(Wish wish, CustomerId other) {
        context.work(by -> {
                    var refusal = relate(by, wish, other);
                    file.search().catchUp();
                    return refusal;
                })
                .onSuccess(refusal -> answer(wish, refusal))
                .start();
    }

    /// Why it cannot be; empty if they are related now.
    private String relate(SignedInStaff by, Wish wish, CustomerId other) {
        var shown = wish.of().id();
        var kind = wish.choice().kind();
        if (kind == null) {
            return switch (file.households().join(by, shown, other)) {
                case HouseholdResult.Joined ignored -> "";
                case HouseholdResult.Refused(var refused) -> words.problem(refused);
            };
        }
        var relation = wish.choice().takesWords()
                ? new NewRelation(kind, other, wish.role(), wish.choice().takesWordsBack() ? wish.roleBack() : "")
                : NewRelation.of(kind, other);
        return switch (file.relations().add(by, shown, relation)) {
            case RelationResult.Related ignored -> "";
            case RelationResult.Refused(var refused) -> words.problem(refused);
        };
    }

    private void answer(Wish wish, String refusal) {
        tell(wish, refusal);
        if (refusal.isEmpty()) {
            if (isShown(wish)) {
                close();
            }
            done.accept(texts.get("people.added"));
        }
    }

    /// If another customer is shown meanwhile, it is said whom it is about, away from their form.
    private void tell(Wish wish, String refusal) {
        if (isShown(wish)) {
            problem.set(refusal);
        } else if (!refusal.isEmpty()) {
            context.messages().warn(TOPIC, Message.of(wish.of().displayName(), refusal));
        }
    }

    private boolean isShown(Wish wish) {
        return customer != null && customer.id().equals(wish.of().id());
    }

    /// Adds somebody who is new to the file. Who has the telephone number or the e-mail address already is offered
    /// instead.
    void keep() {
        var shown = customer;
        if (shown == null) {
            return;
        }
        var somebody = new NewAcquaintance(given.get(), family.get(), phone.get(), email.get());
        if (choice.get().takesWordsBack() && role.get().isBlank()) {
            problem.set(words.problem(RelationProblem.WORDS_MISSING));
            return;
        }
        var wish = asked(shown);
        context.tasks()
                .of(() -> known(somebody))
                .onSuccess(known -> {
                    if (known.isEmpty()) {
                        create(wish, somebody);
                    } else {
                        tell(wish, texts.get("people.known"));
                        offer(wish, known);
                    }
                })
                .start();
    }

    private void offer(Wish wish, List<CustomerHit> known) {
        if (isShown(wish)) {
            wantsFocus = true;
            creating.set(false);
            hits.setAll(known);
        }
    }

    private List<CustomerHit> known(NewAcquaintance somebody) {
        return somebody.reach().stream()
                .flatMap(reach -> file.customers().exactly(reach, region.get(), MAX_HITS).stream())
                .distinct()
                .map(known -> new CustomerHit(
                        known.id(),
                        known.number(),
                        known.listName(),
                        known.details().address().town(),
                        "",
                        ""))
                .toList();
    }

    private void create(Wish wish, NewAcquaintance somebody) {
        var chosen = wish.choice();
        var details = chosen.isOfCompany()
                ? somebody.company(region.get())
                : chosen.kind() == null ? somebody.atHomeOf(wish.of(), region.get()) : somebody.person(region.get());
        context.work(by -> file.customers().create(by, details))
                .onSuccess(result -> {
                    switch (result) {
                        case CreateResult.Created(var made) -> add(wish, made.id());
                        case CreateResult.Refused(var fault) ->
                            tell(wish, context.texts("customers").get("customers.fault." + fault.name()));
                        case CreateResult.KnownAlready ignored -> tell(wish, texts.get("people.known"));
                    }
                })
                .start();
    }

    BooleanProperty openProperty() {
        return open;
    }

    BooleanProperty creatingProperty() {
        return creating;
    }

    ObjectProperty<RelationChoice> choiceProperty() {
        return choice;
    }

    StringProperty queryProperty() {
        return query;
    }

    StringProperty roleProperty() {
        return role;
    }

    StringProperty roleBackProperty() {
        return roleBack;
    }

    StringProperty givenProperty() {
        return given;
    }

    StringProperty familyProperty() {
        return family;
    }

    StringProperty phoneProperty() {
        return phone;
    }

    StringProperty emailProperty() {
        return email;
    }

    StringProperty problemProperty() {
        return problem;
    }

    ObservableList<CustomerHit> hits() {
        return hits;
    }
}
