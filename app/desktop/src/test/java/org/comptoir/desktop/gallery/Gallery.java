package org.comptoir.desktop.gallery;

import java.time.ZoneId;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.MessageBar;
import org.comptoir.desktop.messages.Toasts;
import org.comptoir.desktop.ui.AccentColour;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.choice.ConsentLamp;
import org.comptoir.desktop.ui.choice.PhraseChip;
import org.comptoir.desktop.ui.choice.Steps;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.desktop.ui.field.SearchField;
import org.comptoir.desktop.ui.list.ListRow;
import org.comptoir.desktop.ui.list.RowCell;
import org.comptoir.desktop.ui.list.Tables;
import org.comptoir.desktop.ui.list.TimelineRow;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.desktop.ui.notice.ProgressLevel;
import org.comptoir.desktop.ui.picture.ArticlePicture;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// All building blocks, on two pages.
final class Gallery {

    private static final Formats FRENCH = new Formats(Language.FRENCH, ZoneId.of("Europe/Paris"));

    private record Person(String name, String town, String phone, Money spent) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("Durand-Lefèvre, Élodie", "Pertuis", "06 39 98 48 12", Money.of("1147.00")),
            new Person("Dubreuil, Benoît", "La Tour-d’Aigues", "04 65 71 20 77", Money.of("212.40")),
            new Person("Dumas-Faucher, Mireille", "Ansouis", "06 39 98 91 03", Money.of("864.10")),
            new Person("Dupré, Amandine", "Cucuron", "06 39 98 33 58", Money.of("-96.00")));

    private Gallery() {}

    static Parent parts() {
        var steps = new Steps(index -> {});
        steps.show(
                List.of(
                        new Steps.Step("Qui", "342 clients"),
                        new Steps.Step("Quoi", "Lettre et bon"),
                        new Steps.Step("Vérifier", "Les pages"),
                        new Steps.Step("Faire", "Imprimer, envoyer")),
                0,
                2);
        var head = new PageHead(
                        "Clôture du samedi 12 septembre",
                        ActionButton.secondary("Entrée ou sortie").with(MaterialDesignC.CASH_FAST),
                        ActionButton.secondary("Lecture X").with(MaterialDesignP.PRINTER_OUTLINE))
                .caption("Caisse 1, ouverte à 9:02 par Camille · 74 tickets")
                .back("Retour", () -> {});
        var bars = Layouts.column(
                12,
                new MessageBar(
                                Level.WARNING,
                                Message.of(
                                                "Aucun article ne porte le code 2 100045 009872",
                                                "Rien n’a été ajouté au ticket.")
                                        .withIcon(MaterialDesignB.BARCODE_OFF))
                        .action(ActionButton.secondary("Chercher").with(MaterialDesignM.MAGNIFY))
                        .action(ActionButton.secondary("Créer l’article").with(MaterialDesignP.PLUS))
                        .closing("Fermer", () -> {}),
                new MessageBar(
                                Level.FAILURE,
                                Message.of(
                                                "L’imprimante à tickets ne répond pas",
                                                "La vente est enregistrée. Le ticket n° 4 219 attend.")
                                        .withIcon(MaterialDesignP.PRINTER_ALERT))
                        .action(ActionButton.secondary("Réessayer").with(MaterialDesignR.REFRESH))
                        .action(ActionButton.secondary("E-mail").with(MaterialDesignE.EMAIL_OUTLINE))
                        .closing("Fermer", () -> {}),
                new MessageBar(
                                Level.DONE,
                                Message.of(
                                                "Le serveur ne répond plus, les ventes continuent ici",
                                                "3 ventes en attente d’envoi. Les bons sont refusés jusqu’au retour.")
                                        .withIcon(MaterialDesignL.LAN_DISCONNECT))
                        .action(ActionButton.secondary("Détails")));
        var buttons = Layouts.row(
                8,
                ActionButton.accent("Vérifier les 342 pages").trailing(MaterialDesignA.ARROW_RIGHT),
                ActionButton.secondary("Modifier le texte").with(MaterialDesignN.NOTE_TEXT_OUTLINE),
                ActionButton.secondary("Attente").key("F6"),
                ActionButton.ghost("Ajouter une condition").with(MaterialDesignP.PLUS),
                ActionButton.quiet("Garder ce groupe").with(MaterialDesignC.CONTENT_SAVE_OUTLINE),
                ActionButton.danger("Effacer").with(MaterialDesignT.TRASH_CAN_OUTLINE),
                ActionButton.icon(MaterialDesignD.DOTS_HORIZONTAL, "Plus"));
        var chips = Layouts.row(
                8,
                Chip.plain("Tous"),
                Chip.dotted("Épicerie", AccentColour.GROCERY),
                new Tag(Tag.Kind.GREEN, "Fidèle", MaterialDesignS.STAR),
                new Tag(Tag.Kind.AMBER, "3"),
                new Tag(Tag.Kind.BLUE, "Essai, rien n’est encore écrit", MaterialDesignA.ALERT_OUTLINE),
                new Tag(Tag.Kind.RED, "Refusé"),
                PhraseChip.and("et"),
                TextLabel.strong("qui"),
                new PhraseChip("ont acheté"),
                PhraseChip.except("sauf"),
                new PhraseChip("30 jours"));
        var toasts = new Toasts(Language.FRENCH);
        toasts.show(new Message(
                "Ligne ôtée\u00A0: Bougie figuier", "", MaterialDesignT.TRASH_CAN_OUTLINE, List.of(), () -> {}));
        toasts.show(Message.of("Fiches fusionnées, 1 322 points"));
        var page = Layouts.column(16, bars, buttons, chips, steps, pictures(), toasts);
        page.getStyleClass().add("pad-24");
        return new VBox(head, page);
    }

    private static Node pictures() {
        var flow = new FlowPane();
        flow.getStyleClass().add("grid-gap-8");
        ArticlePicture.names().forEach(name -> flow.getChildren().add(ArticlePicture.of(name)));
        return flow;
    }

    static Parent records() {
        var list = RowCell.<Person>list(
                56,
                person -> new ListRow(
                        Avatar.of(person.name(), 36),
                        person.name(),
                        person.town() + " · " + person.phone(),
                        FRENCH.euros(person.spent())));
        list.setItems(FXCollections.observableArrayList(PEOPLE));
        list.getSelectionModel().select(0);
        var field = new SearchField(MaterialDesignM.MAGNIFY, "Nom, téléphone, e-mail", "F2");
        var left = new VBox(Layouts.column(12, TextLabel.pageTitle("Clients"), field), Layouts.growing(list));
        left.getStyleClass().addAll("wide-list", "ticket");
        ((VBox) left.getChildren().getFirst()).getStyleClass().add("pad-16");
        var lamps = new HBox(
                lamp("Courrier", ConsentLamp.State.GIVEN, "oui, déjà cliente"),
                Layouts.uprightHairline(),
                lamp("E-mail", ConsentLamp.State.GIVEN, "oui, 12/03/2024"),
                Layouts.uprightHairline(),
                lamp("SMS", ConsentLamp.State.REFUSED, "refusé, 02/2025"),
                Layouts.uprightHairline(),
                lamp("Téléphone", ConsentLamp.State.UNKNOWN, "jamais demandé"));
        lamps.getStyleClass().add("lamps");
        var entries = new VBox(
                new TimelineRow(new TimelineRow.Content(
                        AccentColour.SERVICES,
                        MaterialDesignC.CASH_REGISTER,
                        "Achat, ticket 4 187",
                        "Écharpe laine, chaussettes fil d’Écosse (2)",
                        "84,80\u00A0€",
                        "sam. 29 août")),
                new TimelineRow(new TimelineRow.Content(
                        AccentColour.FASHION,
                        MaterialDesignE.EMAIL_MULTIPLE_OUTLINE,
                        "Lettre «\u00A0Rentrée d’automne\u00A0»",
                        "Imprimée, avec le bon …7K4P",
                        "bon 15,00\u00A0€",
                        "lun. 24 août")));
        var middle = Layouts.column(12, lamps, entries, form(), table());
        middle.getStyleClass().add("pad-20");
        VBox.setVgrow(middle.getChildren().getLast(), Priority.ALWAYS);
        var side = new EmptyState(
                MaterialDesignB.BARCODE_SCAN,
                "Scannez un article",
                "ou tapez son nom, ou un nom de client",
                ActionButton.secondary("Créer un article").with(MaterialDesignP.PLUS));
        var right = Layouts.column(12, side, new ProgressLevel(0.86).styled("thick"), TextLabel.figure("1 284"));
        right.getStyleClass().addAll("record-side", "pad-16");
        return new HBox(left, Layouts.growing(middle), right);
    }

    private static Node lamp(String channel, ConsentLamp.State state, String text) {
        var lamp = new ConsentLamp(channel, state, text);
        lamp.setPrefWidth(0);
        return Layouts.growing(lamp);
    }

    private static Node form() {
        var money = new MoneyField(FRENCH);
        money.valueProperty().set(Money.of("1234.50"));
        var faulty = new FormField("E-mail", new TextField("elodie.dl@"));
        faulty.faultProperty().set("Il manque ce qui suit le @.");
        var combo = new ComboBox<>(FXCollections.observableArrayList("Bureau, laser A4", "Tickets"));
        combo.getSelectionModel().select(0);
        var row = Layouts.row(
                12,
                Layouts.growing(new FormField("Nom", new TextField("Durand-Lefèvre"))),
                Layouts.growing(faulty),
                Layouts.growing(new FormField("Prix", money)),
                Layouts.growing(new FormField("Imprimante", combo)));
        row.setAlignment(Pos.TOP_LEFT);
        return new Card(row, new CheckBox("Imprimer le ticket sans demander"));
    }

    private static Node table() {
        TableView<Person> table = Tables.table(Language.FRENCH, Tables.ONE_LINE, TextLabel.body("Personne"));
        table.getColumns()
                .setAll(List.of(
                        Tables.strong("Nom", 180, Person::name),
                        Tables.words("Ville", 120, Person::town),
                        Tables.quiet("Téléphone", 110, Person::phone),
                        Tables.parts("État", 80, person -> new Tag(Tag.Kind.GREEN, "juste")),
                        Tables.figures("12 mois", 90, person -> FRENCH.money(person.spent()))));
        table.setItems(FXCollections.observableArrayList(PEOPLE));
        table.getSelectionModel().select(1);
        return new Card(Layouts.growing(table)).flush();
    }
}
