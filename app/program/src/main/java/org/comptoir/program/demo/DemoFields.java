package org.comptoir.program.demo;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.customers.customer.ChangeResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.customer.details.FieldValues;
import org.comptoir.customers.field.FieldResult;
import org.comptoir.customers.field.FieldScope;
import org.comptoir.customers.field.FieldSpec;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.field.OwnFieldKind;
import org.comptoir.customers.segment.Criterion;
import org.comptoir.customers.segment.FieldTest;
import org.comptoir.customers.segment.Segment;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;

/// The demo's own fields: what the shop wants to know of the companies that it delivers to.
final class DemoFields {

    static final String ACTIVITY = "Activité";
    private static final int FIRST_YEAR = 2009;

    private DemoFields() {}

    /// @param customers all there are, as they joined
    static void keep(OpenShop shop, SignedInStaff by, List<Customer> customers) {
        var activity = made(
                shop,
                by,
                FieldSpec.of(ACTIVITY, OwnFieldKind.CHOICE, "épicerie fine", "hôtel", "restaurant", "bureau", "gîte")
                        .of(FieldScope.COMPANIES));
        var delivered = made(
                shop,
                by,
                FieldSpec.of("Livré le", OwnFieldKind.CHOICE, "mardi", "jeudi", "samedi")
                        .of(FieldScope.COMPANIES));
        var packing = made(shop, by, FieldSpec.of("Emballage", OwnFieldKind.CHOICE, "kraft", "soie", "sans"));
        var since = made(shop, by, FieldSpec.of("Fidèle depuis", OwnFieldKind.NUMBER));
        var companies = customers.stream()
                .filter(customer -> customer.details().kind() == CustomerKind.COMPANY)
                .toList();
        for (var i = 0; i < companies.size(); i++) {
            var values = FieldValues.NONE
                    .with(activity.id(), chosen(activity, i))
                    .with(delivered.id(), chosen(delivered, i))
                    .with(since.id(), new FieldValue.Quantity(BigDecimal.valueOf(FIRST_YEAR + i * 3L % 15)));
            fill(shop, by, companies.get(i), i % 2 == 0 ? values.with(packing.id(), chosen(packing, i / 2)) : values);
        }
        var shopkeepers =
                new FieldTest.Chosen(List.of(activity.choices().getFirst().id()));
        shop.customerFile()
                .segments()
                .save(by, new Segment("Épiceries fines", List.of(new Criterion.InField(activity.id(), shopkeepers))));
    }

    private static OwnField made(OpenShop shop, SignedInStaff by, FieldSpec spec) {
        if (shop.customerFile().ownFields().add(by, spec) instanceof FieldResult.Kept(var field)) {
            return field;
        }
        throw new IllegalStateException("not made: " + spec.name());
    }

    private static FieldValue chosen(OwnField field, int place) {
        return new FieldValue.Choice(
                field.choices().get(place % field.choices().size()).id());
    }

    private static void fill(OpenShop shop, SignedInStaff by, Customer joined, FieldValues values) {
        var customers = shop.customerFile().customers();
        var customer = customers.customer(joined.id()).orElseThrow();
        var details = customer.details().draft().fields(values).build();
        var changed = customers.change(by, customer.id(), customer.version(), details);
        if (!(changed instanceof ChangeResult.Changed)) {
            throw new IllegalStateException("not changed: " + changed);
        }
    }
}
