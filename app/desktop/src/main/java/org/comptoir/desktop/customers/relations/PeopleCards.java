package org.comptoir.desktop.customers.relations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.household.Household;
import org.comptoir.customers.relation.RelatedCustomer;
import org.comptoir.customers.relation.RelationKind;
import org.comptoir.customers.relation.RelationWords;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.MessageBar;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.EqualColumns;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.LinkText;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/// The people around a customer: contact persons of a company; household and family of a person, and whom they work
/// for. A card opens the record of the other.
public final class PeopleCards extends VBox {

    /// In px at 100 %.
    private static final double CARD = 190;

    private static final int ADULT = 18;

    private final RelationsModel model;
    private final Customer customer;
    private final RelatedPeople people;
    private final LocalDate today;
    private final Formats formats;
    private final Texts texts;
    private final RelationWords words;
    private final VBox below = Layouts.column(8);
    private Subscription following = Subscription.EMPTY;

    public PeopleCards(
            RelationsModel model, Customer customer, RelatedPeople people, LocalDate today, Formats formats) {
        this.model = model;
        this.customer = customer;
        this.people = people;
        this.today = today;
        this.formats = formats;
        texts = Texts.of("people", formats.language());
        words = new RelationWords(formats.language());
        getStyleClass().add("gap-4");
        var cards = new ArrayList<Node>();
        people.othersAtHome(customer.id()).forEach(member -> cards.add(atHome(member)));
        people.elsewhere(customer.id()).forEach(related -> cards.add(elsewhere(related)));
        getChildren().add(head());
        if (!cards.isEmpty()) {
            getChildren().add(new EqualColumns(CARD, cards.toArray(Node[]::new)));
        }
        below.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(below.getChildren()));
        getChildren().add(below);
        sceneProperty().subscribe(scene -> follow(scene != null));
    }

    /// Only while it is shown, so that the model does not keep each record that was ever shown.
    private void follow(boolean isShown) {
        following.unsubscribe();
        following = isShown
                ? model.adding()
                        .openProperty()
                        .subscribe(isOpen -> showBelow())
                        .and(model.moveProperty().subscribe((before, move) -> showBelow()))
                        .and(model.addressingProperty().subscribe((before, now) -> showBelow()))
                : Subscription.EMPTY;
    }

    private Node head() {
        var add = link("+ " + texts.get("people.add"), model.adding()::begin);
        var title = TextLabel.small(title()).medium();
        title.getStyleClass().add("may-be-cut");
        var row = Layouts.row(8, Layouts.growing(title));
        var household = people.household();
        if (household != null) {
            row.getChildren().add(link(texts.get("people.household.edit"), () -> begin(household)));
        }
        var ended = people.ended();
        if (!ended.isEmpty()) {
            row.getChildren()
                    .add(link(
                            texts.get("people.past", ended.size()),
                            () -> below.getChildren().setAll(past(ended))));
        }
        row.getChildren().add(add);
        return row;
    }

    private void begin(Household household) {
        var letter = household.letter(today);
        model.beginAddressing(letter.addressee(formats.language()), letter.salutation(formats.language()));
        showBelow();
    }

    private static LinkText link(String text, Runnable action) {
        var link = new LinkText(text, action);
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }

    private String title() {
        var household = people.household();
        if (customer.details().kind() == CustomerKind.COMPANY) {
            return texts.get("people.contacts");
        }
        if (household == null) {
            return texts.get("people.relations");
        }
        var letter = household.letter(today);
        var title = texts.get("people.household", letter.family(), letter.addressee(formats.language()));
        return people.points() == 0 || !model.seesPoints()
                ? title
                : title + " \u00B7 " + texts.get("people.household.points", people.points());
    }

    private void showBelow() {
        below.getChildren().clear();
        var move = model.moveProperty().get();
        if (move != null) {
            below.getChildren().add(question(move));
        }
        var household = people.household();
        if (household != null && model.addressingProperty().get()) {
            below.getChildren().add(addressing(household));
        }
        if (model.adding().openProperty().get()) {
            below.getChildren().add(new AddPersonForm(model.adding(), texts));
        }
    }

    private Node question(RelationsModel.Move move) {
        var others = String.join(", ", move.names());
        return new MessageBar(
                        Level.WARNING,
                        Message.of(texts.get("people.move", others), texts.get("people.move.do"))
                                .withIcon(MaterialDesignH.HOME_ACCOUNT))
                .action(ActionButton.secondary(texts.get("people.move.all")).onPress(() -> model.moveTogether(move)))
                .action(ActionButton.quiet(texts.get("people.move.one", move.name()))
                        .onPress(model::moveAlone));
    }

    private Node atHome(Customer member) {
        var ties = people.lastingWith(member.id());
        var is = ties.isEmpty()
                ? texts.get("people.household.member")
                : ties.stream().map(words::of).collect(Collectors.joining(", "));
        var items = new ArrayList<MenuItem>();
        ties.forEach(tie -> items.add(item(texts.get("people.end", words.of(tie)), () -> model.end(tie))));
        items.add(item(texts.get("people.leave"), () -> model.leave(member)));
        return card(member, joined(is, age(member)), items);
    }

    private String age(Customer member) {
        var birthday = member.details().birthday();
        var year = birthday == null ? null : birthday.year();
        if (birthday == null || year == null) {
            return "";
        }
        var age = ChronoUnit.YEARS.between(birthday.inYear(year), today);
        return age < ADULT ? texts.get("people.age", age) : "";
    }

    private Node elsewhere(RelatedCustomer related) {
        var other = related.other();
        var is = related.kind() == RelationKind.EMPLOYER ? employer(related.words()) : words.of(related);
        var about = related.kind() == RelationKind.CONTACT_PERSON ? reach(other) : town(other);
        return card(
                other,
                joined(is, about),
                List.of(item(texts.get("people.end", words.of(related)), () -> model.end(related))));
    }

    private String employer(String role) {
        return texts.get("people.works", role.isEmpty() ? 0 : 1, role);
    }

    private String town(Customer other) {
        var town = other.details().address().town();
        return town.equals(customer.details().address().town()) ? "" : town;
    }

    private static String reach(Customer other) {
        return other.details()
                .phone()
                .map(phone -> phone.number().national())
                .or(() -> other.details().email().map(ContactEmail::address))
                .orElse("");
    }

    private Node card(Customer other, String about, List<MenuItem> more) {
        var open = new PersonButton(other.displayName(), about, Avatar.of(other.listName(), 36));
        open.setOnAction(event -> model.open(other.id()));
        var button =
                ActionButton.quietIcon(MaterialDesignD.DOTS_VERTICAL, texts.get("people.more", other.displayName()));
        button.onPress(() -> {
            var menu = new ContextMenu(item(texts.get("people.open"), () -> model.open(other.id())));
            menu.getItems().addAll(more);
            menu.show(button, Side.BOTTOM, 0, 4);
        });
        var card = Layouts.row(4, Layouts.growing(open), button);
        card.getStyleClass().add("person-card");
        return card;
    }

    private Node addressing(Household household) {
        var letter = household.letter(today);
        var language = formats.language();
        var addressee = model.addresseeProperty();
        var salutation = model.salutationProperty();
        var first = FormField.text(addressee);
        var second = FormField.text(salutation);
        Runnable save = () -> model.addressed(
                household,
                changed(addressee.get(), household.addressee(), letter.addressee(language)),
                changed(salutation.get(), household.salutation(), letter.salutation(language)));
        first.setOnAction(event -> save.run());
        second.setOnAction(event -> save.run());
        var editor = new VBox(
                new FieldRow(
                        new FormField(texts.get("people.addressee"), first),
                        new FormField(texts.get("people.salutation"), second)),
                Layouts.row(
                        8,
                        Layouts.growing(TextLabel.caption(texts.get("people.addressee.hint"))
                                .muted()
                                .wrapped()),
                        ActionButton.quiet(texts.get("people.cancel")).onPress(model::endAddressing),
                        ActionButton.secondary(texts.get("people.save")).onPress(save)));
        editor.getStyleClass().add("contact-editor");
        return editor;
    }

    /// The program's own words are not kept as the shop's, so that they follow the members and the language.
    private static String changed(String typed, String kept, String shown) {
        return typed.equals(shown) ? kept : typed;
    }

    private Node past(List<RelatedCustomer> ended) {
        var rows = Layouts.column(4);
        ended.forEach(related -> {
            var until = related.endedAt();
            var line = joined(words.of(related), until == null ? "" : texts.get("people.until", formats.date(until)));
            var open = new PersonButton(
                    related.other().displayName(),
                    line,
                    Avatar.of(related.other().listName(), 36));
            open.setOnAction(event -> model.open(related.other().id()));
            rows.getChildren()
                    .add(Layouts.row(
                            8,
                            Layouts.growing(open),
                            ActionButton.quiet(texts.get("people.resume")).onPress(() -> model.resume(related))));
        });
        rows.getChildren()
                .add(Layouts.row(
                        8,
                        Layouts.spring(),
                        ActionButton.quiet(texts.get("people.close")).onPress(this::showBelow)));
        rows.getStyleClass().add("contact-editor");
        return rows;
    }

    private static MenuItem item(String text, Runnable operation) {
        var item = new MenuItem(text);
        item.setOnAction(event -> operation.run());
        return item;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00B7 "));
    }
}
