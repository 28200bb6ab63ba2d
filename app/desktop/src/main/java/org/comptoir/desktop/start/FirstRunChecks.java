package org.comptoir.desktop.start;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.desktop.start.FirstRunModel.Step;
import org.comptoir.pos.settings.ProfileField;
import org.comptoir.pos.staff.PinRule;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// What is wrong with the details of a new shop, each in a sentence; empty where nothing is.
///
/// @param language of the sentences
record FirstRunChecks(NewShop shop, String owner, String pin, String pinAgain, Language language) {

    String nameFault(String name) {
        return name.isBlank() ? texts().get("firstrun.shop.missing") : "";
    }

    String ownerFault(String name) {
        return name.isBlank() ? refusal("NO_NAME") : "";
    }

    String pinFault(String typed) {
        return PinRule.allows(typed.toCharArray()) ? "" : refusal("NO_PIN");
    }

    String repeatedPinFault(String typed) {
        return typed.equals(pin) ? "" : texts().get("firstrun.pin.differs");
    }

    String fault(ProfileField field, String text) {
        return field.fault(text, shop.countryProperty().get(), language);
    }

    /// Why the first person of the staff is refused.
    ///
    /// @param reason as [org.comptoir.pos.staff.StaffChange] names it
    String refusal(String reason) {
        return Texts.of("staff", language).get("staff.change." + reason);
    }

    private Texts texts() {
        return Texts.of("firstrun", language);
    }

    /// All that is wrong with the fields of a step.
    String faults(Step of) {
        var faults = switch (of) {
            case SHOP ->
                Stream.of(
                        nameFault(shop.nameProperty().get()),
                        fault(
                                ProfileField.POSTAL_CODE,
                                shop.postalCodeProperty().get()),
                        fault(ProfileField.PHONE, shop.phoneProperty().get()),
                        fault(ProfileField.EMAIL, shop.emailProperty().get()));
            case VAT ->
                Stream.of(
                        fault(ProfileField.VAT_NUMBER, shop.vatNumberProperty().get()),
                        fault(
                                ProfileField.REGISTRATION,
                                shop.registrationProperty().get()));
            case OWNER -> Stream.of(ownerFault(owner), pinFault(pin), repeatedPinFault(pinAgain));
            case LANGUAGE, RECEIPT, LOGO -> Stream.<String>empty();
        };
        return faults.filter(fault -> !fault.isEmpty()).collect(Collectors.joining(" "));
    }
}
