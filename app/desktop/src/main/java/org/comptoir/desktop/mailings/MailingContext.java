package org.comptoir.desktop.mailings;

import java.util.function.Supplier;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;

/// What the models of the mailings work with: the desk without its window.
record MailingContext(
        OpenShop shop,
        DocumentPrinter papers,
        Supplier<SignedInStaff> signedIn,
        Tasks tasks,
        Texts texts,
        Formats formats) {}
