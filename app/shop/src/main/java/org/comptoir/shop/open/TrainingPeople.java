package org.comptoir.shop.open;

import java.util.Arrays;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;

/// The made-up customers of a training.
final class TrainingPeople {

    private final OpenShop training;
    private final SignedInStaff by;

    TrainingPeople(OpenShop training, SignedInStaff by) {
        this.training = training;
        this.by = by;
    }

    /// @param texts with their names: given name, blank, family name; commas between people
    void come(Texts texts) {
        Arrays.stream(texts.get("training.people").split(","))
                .map(String::strip)
                .forEach(this::come);
    }

    private void come(String name) {
        var blank = name.indexOf(' ');
        var details = CustomerDetails.person(PersonName.of(name.substring(0, blank), name.substring(blank + 1)));
        if (!(training.customerFile().customers().create(by, details) instanceof CreateResult.Created)) {
            throw new IllegalStateException("a customer of the training could not be added");
        }
    }
}
