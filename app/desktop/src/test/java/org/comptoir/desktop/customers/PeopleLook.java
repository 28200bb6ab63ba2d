package org.comptoir.desktop.customers;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import org.comptoir.customers.customer.Customer;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.pos.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes pictures of the customer file and its import into a folder, to be looked at.
final class PeopleLook {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleLook.class);

    private final PeopleShop people;
    private final Path folder;
    private final Customer elodie;

    private PeopleLook(PeopleShop people, Path folder) {
        this.people = people;
        this.folder = folder;
        elodie = people.elodie();
        people.person("Benoît", "Dubreuil", "04 65 71 20 77", "La Tour-d’Aigues");
        people.person("Mireille", "Dumas-Faucher", "06 39 98 91 03", "Ansouis");
        people.person("Amandine", "Dupré", "06 39 98 33 58", "Cucuron");
        people.person("Jean-François", "Durand-Gasquet", "06 39 98 75 29", "Lourmarin");
        people.person("Noémie", "Durieux", "06 39 98 60 84", "Manosque");
        people.sell(elodie, Instant.parse("2025-12-20T10:00:00Z"), "Plaid en laine", "249.00");
        people.sell(elodie, Instant.parse("2026-03-07T10:00:00Z"), "Savon de lavande", "64.50");
        people.sell(elodie, Instant.parse("2026-07-11T10:00:00Z"), "Diffuseur cèdre", "189.90");
        people.sell(elodie, Instant.parse("2026-08-29T10:00:00Z"), "Écharpe laine", "84.80");
        people.shop
                .customerFile()
                .notes()
                .take(people.owner, elodie.id(), "Cherche un plaid assorti au canapé vert sauge");
    }

    public static void main(String[] arguments) throws IOException {
        Screenshots.start();
        try (var people = new PeopleShop(Files.createTempDirectory("people"))) {
            var look = new PeopleLook(people, Path.of(arguments[0]));
            look.all(Language.FRENCH, Shot.light());
            look.all(Language.FRENCH, Shot.dark().small());
            look.all(Language.ITALIAN, Shot.light().small());
            look.all(Language.ENGLISH, Shot.dark());
        }
        System.exit(0);
    }

    private void all(Language language, Shot shot) throws IOException {
        var name = language.code() + "-" + shot.brightness().name().toLowerCase(java.util.Locale.ROOT) + "-"
                + shot.width();
        take(name + "-record", language, shot, screen -> screen.open(elodie.id()));
        take(name + "-details", language, shot, screen -> {
            screen.open(elodie.id());
            tab(screen, 3);
        });
        take(name + "-points", language, shot, screen -> {
            screen.open(elodie.id());
            tab(screen, 2);
        });
        take(name + "-new", language, shot, CustomersScreen::create);
        var table = Files.writeString(folder.resolve("contacts.csv"), """
                Nom;Prénom;Téléphone;Ville;Couleur
                Durand-Lefèvre;Élodie;06 39 98 48 12;Aix-en-Provence;vert
                Garcin;Inès;06 39 98 10 20;Pertuis;bleu
                Dubreuil;Benoît;;La Tour-d’Aigues;
                ;;;Apt;jaune
                """, Charset.forName("windows-1252"));
        people.files.file = java.util.Optional.of(table);
        take(name + "-import", language, shot, CustomersScreen::importing);
        take(name + "-columns", language, shot, screen -> {
            screen.importing();
            page(screen).open(table);
        });
        take(name + "-trial", language, shot, screen -> {
            screen.importing();
            page(screen).open(table);
            page(screen).applyCss();
            page(screen).layout();
            ((ButtonBase) page(screen).lookup(".action-button.accent")).fire();
        });
    }

    private static org.comptoir.desktop.importing.ImportPage page(CustomersScreen screen) {
        return (org.comptoir.desktop.importing.ImportPage)
                ((Parent) screen.node()).getChildrenUnmodifiable().getFirst();
    }

    private static void tab(CustomersScreen screen, int index) {
        var root = screen.node();
        root.applyCss();
        ((javafx.scene.layout.Pane) root).layout();
        root.lookupAll(".tab-button").stream().skip(index).findFirst().ifPresent(tab -> ((ButtonBase) tab).fire());
    }

    private void take(String name, Language language, Shot shot, Consumer<CustomersScreen> begin) {
        var made = new CustomersScreen[1];
        var findings = Screenshots.take(
                folder.resolve(name + ".png"),
                shot,
                () -> {
                    var screens = new Screens();
                    var desk = people.desk(language, screens);
                    made[0] = new CustomersScreen(desk);
                    made[0].onSell(customer -> {});
                    return people.window(desk, screens, made[0]);
                },
                scene -> begin.accept(made[0]));
        LOG.info("{}: {}", name, findings);
    }
}
