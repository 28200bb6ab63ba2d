package org.comptoir.desktop.customers.relations;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.household.Household;
import org.comptoir.customers.household.HouseholdProblem;
import org.comptoir.customers.household.HouseholdResult;
import org.comptoir.customers.relation.RelatedCustomer;
import org.comptoir.customers.relation.RelationWords;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.CustomerServices;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// The people around the customer shown: each change is saved at once, and can be undone.
public final class RelationsModel {

    private static final String TOPIC = "customer";

    /// An address that others at home still have.
    ///
    /// @param names of those others
    record Move(CustomerId customer, String name, PostalAddress from, PostalAddress to, List<String> names) {}

    private final ScreenContext context;
    private final CustomerServices file;
    private final Texts texts;
    private final Runnable changed;
    private final AddPersonModel adding;
    private final ReadOnlyObjectWrapper<@Nullable Move> move = new ReadOnlyObjectWrapper<>(this, "move");
    private final ReadOnlyBooleanWrapper addressing = new ReadOnlyBooleanWrapper(this, "addressing");
    private final StringProperty addressee = new SimpleStringProperty(this, "addressee", "");
    private final StringProperty salutation = new SimpleStringProperty(this, "salutation", "");
    private @Nullable Customer shown;
    private RelatedPeople people = RelatedPeople.NOBODY;

    /// @param region of the shop, ISO 3166-1 alpha-2
    /// @param changed called after each change
    public RelationsModel(ScreenContext context, CustomerServices file, Supplier<String> region, Runnable changed) {
        this.context = context;
        this.file = file;
        this.changed = changed;
        texts = context.texts("people");
        adding = new AddPersonModel(context, file, region, this::done);
    }

    /// The customer shown; null for none.
    public void about(@Nullable Customer customer, RelatedPeople around) {
        var before = shown;
        shown = customer;
        people = around;
        if (before == null || customer == null || !before.id().equals(customer.id())) {
            move.set(null);
            addressing.set(false);
            adding.about(customer);
        } else {
            adding.refreshed(customer);
        }
    }

    AddPersonModel adding() {
        return adding;
    }

    private void done(String sentence) {
        context.messages().done(TOPIC, Message.of(sentence));
        changed.run();
    }

    void open(CustomerId other) {
        context.navigator().openCustomer(other);
    }

    /// Whether whoever is signed in sees points.
    boolean seesPoints() {
        return people.showsPointsTo(context.staff().role());
    }

    /// Ends a relation, which stays in the record.
    void end(RelatedCustomer related) {
        context.work(by -> {
                    var isEnded = file.relations().end(by, related.id());
                    file.search().catchUp();
                    return isEnded;
                })
                .onSuccess(isEnded -> {
                    changed.run();
                    if (isEnded) {
                        undoable(texts.get("people.ended", related.other().displayName()), () -> resume(related));
                    }
                })
                .start();
    }

    /// Takes up a relation that had ended.
    void resume(RelatedCustomer related) {
        context.work(by -> {
                    var isBack = file.relations().resume(by, related.id());
                    file.search().catchUp();
                    return isBack;
                })
                .onSuccess(isBack -> done(texts.get(
                        isBack ? "people.resumed" : "people.notresumed",
                        related.other().displayName())))
                .start();
    }

    /// Takes somebody out of the household.
    void leave(Customer member) {
        var stays = people.othersAtHome(member.id()).stream()
                .findFirst()
                .map(Customer::id)
                .orElse(member.id());
        var left = people.household();
        context.work(by -> file.households().leave(by, member.id()))
                .onSuccess(hasLeft -> {
                    changed.run();
                    if (hasLeft && left != null) {
                        undoable(texts.get("people.left", member.displayName()), () -> rejoin(member, stays, left));
                    }
                })
                .start();
    }

    /// Nothing is put back where one of them has another household since.
    private HouseholdResult rejoined(SignedInStaff by, CustomerId member, CustomerId stays, Household left) {
        var households = file.households();
        var haveAnother = Stream.of(member, stays)
                .flatMap(one -> households.of(one).stream())
                .anyMatch(household -> !household.id().equals(left.id()));
        if (haveAnother) {
            return new HouseholdResult.Refused(HouseholdProblem.HAS_ANOTHER);
        }
        var result = households.join(by, member, stays);
        if (result instanceof HouseholdResult.Joined(var back) && !back.id().equals(left.id())) {
            households.addressed(by, back.id(), left.addressee(), left.salutation());
        }
        return result;
    }

    /// A household of two was gone when one of them left: the new one has the shop's words for its letters again.
    private void rejoin(Customer member, CustomerId stays, Household left) {
        context.work(by -> rejoined(by, member.id(), stays, left))
                .onSuccess(result -> {
                    if (result instanceof HouseholdResult.Refused(var refused)) {
                        var sentence = refused == HouseholdProblem.HAS_ANOTHER
                                ? texts.get("people.rejoined.not")
                                : new RelationWords(context.language()).problem(refused);
                        context.messages().warn(TOPIC, Message.of(member.displayName(), sentence));
                    }
                    changed.run();
                })
                .start();
    }

    /// Opens the form of how letters to the household are addressed, with what they say now.
    void beginAddressing(String to, String hello) {
        addressee.set(to);
        salutation.set(hello);
        addressing.set(true);
    }

    void endAddressing() {
        addressing.set(false);
    }

    /// Whether that form is open; it stays so when the record is read again.
    ReadOnlyBooleanProperty addressingProperty() {
        return addressing.getReadOnlyProperty();
    }

    StringProperty addresseeProperty() {
        return addressee;
    }

    StringProperty salutationProperty() {
        return salutation;
    }

    /// Says how letters to the household are addressed.
    void addressed(Household household, String addressee, String salutation) {
        context.work(by -> file.households().addressed(by, household.id(), addressee, salutation))
                .onSuccess(isKept -> {
                    if (isKept) {
                        endAddressing();
                        done(texts.get("people.addressed"));
                    } else {
                        context.messages().warn(TOPIC, Message.of(texts.get("people.addressed.not")));
                    }
                })
                .start();
    }

    /// After the customer's details were changed: whoever at home has the old address is asked about.
    public void changed(CustomerId customer, CustomerDetails before, CustomerDetails now) {
        var household = people.household();
        move.set(null);
        if (household == null || before.addresses().size() != now.addresses().size()) {
            return;
        }
        var old = addresses(before);
        var changedTo = addresses(now);
        Stream.iterate(0, index -> index < old.size(), index -> index + 1)
                .filter(index -> !old.get(index).equals(changedTo.get(index)))
                .findFirst()
                .ifPresent(index -> ask(household, customer, old.get(index), changedTo.get(index)));
    }

    private static List<PostalAddress> addresses(CustomerDetails details) {
        return details.addresses().stream().map(ContactAddress::address).toList();
    }

    private void ask(Household household, CustomerId customer, PostalAddress from, PostalAddress to) {
        var others = household.sharing(customer, from).stream()
                .map(Customer::displayName)
                .toList();
        var name = household.members().stream()
                .filter(member -> member.id().equals(customer))
                .map(Customer::displayName)
                .findFirst()
                .orElse("");
        if (!others.isEmpty()) {
            move.set(new Move(customer, name, from, to, others));
        }
    }

    /// The others at home move too.
    void moveTogether(Move all) {
        move.set(null);
        context.work(by -> found(file.households().moveTogether(by, all.customer(), all.from(), all.to())))
                .onSuccess(moved -> {
                    changed.run();
                    undoable(texts.get("people.moved", moved.size()), () -> moveBack(all, moved));
                })
                .start();
    }

    /// Those who moved too have the old address again; the customer keeps the new one, whose change has its own undo.
    private void moveBack(Move all, List<CustomerId> moved) {
        context.work(by -> found(file.households().move(by, moved, all.to(), all.from())))
                .onSuccess(back -> changed.run())
                .start();
    }

    private List<CustomerId> found(List<Customer> moved) {
        file.search().catchUp();
        return moved.stream().map(Customer::id).toList();
    }

    void moveAlone() {
        move.set(null);
    }

    ReadOnlyObjectProperty<@Nullable Move> moveProperty() {
        return move.getReadOnlyProperty();
    }

    private void undoable(String sentence, Runnable undo) {
        context.messages().undoable(TOPIC, Message.of(sentence).withIcon(MaterialDesignU.UNDO_VARIANT), undo);
    }
}
