package org.comptoir.program.cli.customers;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.field.FieldChoice;
import org.comptoir.customers.field.FieldResult;
import org.comptoir.customers.field.FieldWords;
import org.comptoir.customers.field.OwnField;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.open.OpenShop;

/// What commands answer of the shop's own fields.
final class FieldAnswer {

    private FieldAnswer() {}

    /// @throws CommandRefused if there is no field of that name
    static OwnField named(OpenShop shop, CommandContext session, String name) {
        return shop.customerFile()
                .customers()
                .fields()
                .named(name)
                .orElseThrow(
                        () -> new CommandRefused("no-field", session.texts().get("cli.refused.nofield", name)));
    }

    /// @throws CommandRefused if the field cannot be like that
    static void tell(OpenShop shop, CommandContext session, FieldResult result) {
        switch (result) {
            case FieldResult.Kept(var field) -> {
                session.json(json(
                        field,
                        shop.customerFile().ownFields().uses(session.by()).getOrDefault(field.id(), 0L)));
                session.say(session.texts().get("cli.field.kept", field.name()));
            }
            case FieldResult.Refused(var problem) ->
                throw new CommandRefused(
                        "field-" + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        problem.message(fields(session)));
        }
    }

    static Texts fields(CommandContext session) {
        return Texts.of("fields", session.language());
    }

    /// @param used on how many records it is filled in
    static Map<String, Object> json(OwnField field, long used) {
        var spec = field.spec();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("name", field.name());
        answer.put("kind", FieldKindConverter.word(field.kind()));
        answer.put(
                "choices",
                field.choices().stream()
                        .filter(choice -> !choice.withdrawn())
                        .map(FieldChoice::label)
                        .toList());
        answer.put(
                "withdrawn",
                field.choices().stream()
                        .filter(FieldChoice::withdrawn)
                        .map(FieldChoice::label)
                        .toList());
        answer.put("required", spec.required());
        answer.put("summary", spec.summary());
        answer.put("for", word(spec.scope()));
        answer.put("seenBy", word(spec.seenBy()));
        answer.put("editedBy", word(spec.editedBy()));
        answer.put("archived", field.archived());
        answer.put("used", used);
        return answer;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// What is known of a customer, by the names of the fields that a role sees, as files have it.
    static Map<String, String> values(OpenShop shop, CustomerDetails details, Role role) {
        var customers = shop.customerFile().customers();
        var texts = Texts.of("fields", Language.ENGLISH);
        var values = new LinkedHashMap<String, String>();
        for (var field : customers.fields().seenBy(role)) {
            details.fields()
                    .of(field.id())
                    .ifPresent(value ->
                            values.put(field.name(), FieldWords.written(field, value, texts, id -> number(shop, id))));
        }
        return values;
    }

    /// Empty if there is no such customer.
    static String number(OpenShop shop, CustomerId customer) {
        return shop.customerFile()
                .customers()
                .customer(customer)
                .map(Customer::number)
                .orElse("");
    }
}
