package org.comptoir.app.mailings;

import java.util.function.Supplier;
import org.comptoir.app.papers.Papers;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.task.Tasks;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// What the models of the mailings work with: the desk without its window.
record MailingContext(
        Shop shop, Papers papers, Supplier<SignedInStaff> signedIn, Tasks tasks, Texts texts, Formats formats) {}
