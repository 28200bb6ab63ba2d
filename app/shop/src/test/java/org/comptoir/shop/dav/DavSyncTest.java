package org.comptoir.shop.dav;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerDraft;
import org.comptoir.customers.dav.DavDirection;
import org.comptoir.customers.dav.OnDeletion;
import org.comptoir.customers.dav.SharingScope;
import org.comptoir.customers.dav.link.DavKind;
import org.comptoir.customers.dav.merge.Side;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.journal.SecretStore;
import org.comptoir.shop.dav.http.DavProblem;
import org.comptoir.shop.dav.http.FoundCollection;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop and a server: one of our own in memory, and in the profile `dav` Radicale itself.
class DavSyncTest {

    private static final String MARIE = """
            BEGIN:VCARD\r
            VERSION:3.0\r
            UID:marie-1\r
            FN:Marie Roux\r
            N:Roux;Marie;;;\r
            TEL;TYPE=CELL:06 39 98 11 11\r
            NOTE:Reads the gazette\r
            X-FAVOURITE-COLOUR:blue\r
            END:VCARD\r
            """;

    private static final String SEEN = "BEGIN:VEVENT\r\nUID:fitting-1\r\nDTSTAMP:20260901T080000Z\r\n"
            + "DTSTART:20260915T090000Z\r\nDTEND:20260915T100000Z\r\nSUMMARY:Fitting\r\n";

    @TempDir
    Path folder;

    private AutoCloseable server = () -> {};
    private String address = "";
    private CuttingProxy proxy;
    private ShopFixture office;
    private DavDesk desk;

    @BeforeEach
    void open() throws Exception {
        var radicale = Boolean.getBoolean("dav");
        if (radicale) {
            var real = new RadicaleServer(Files.createDirectories(folder.resolve("server")));
            server = real;
            address = real.address();
            collection("book", "<A:addressbook xmlns:A='urn:ietf:params:xml:ns:carddav'/>");
            collection("cal", "<C:calendar xmlns:C='urn:ietf:params:xml:ns:caldav'/>");
        } else {
            var stub = new StubDavServer();
            server = stub;
            address = stub.address();
        }
        proxy = new CuttingProxy(address);
        office = ShopFixture.in(folder.resolve("shop")).open();
        desk = new DavDesk(office.shop(), new DavPassword(SecretStore.ofMachine(), () -> Optional.of("secret")), null);
        use(settings -> settings);
    }

    @AfterEach
    void close() throws Exception {
        office.close();
        proxy.close();
        server.close();
    }

    private void collection(String name, String type) throws Exception {
        request("MKCOL", "", "", Map.of(), "");
        var body = "<?xml version='1.0'?><mkcol xmlns='DAV:'><set><prop><resourcetype><collection/>" + type
                + "</resourcetype></prop></set></mkcol>";
        assertThat(request("MKCOL", name + "/", "", Map.of(), body).statusCode())
                .isEqualTo(201);
    }

    private void use(UnaryOperator<DavSettings> change) {
        var plain = new DavSettings(
                proxy.address(),
                "me",
                proxy.address() + "me/book/",
                proxy.address() + "me/cal/",
                DavDirection.BOTH,
                OnDeletion.RETURN,
                new SharingScope.Everybody(),
                List.of());
        desk.save(office.owner(), change.apply(plain), "");
    }

    private HttpResponse<String> request(
            String method, String path, String mediaType, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "me/" + path))
                .header("Authorization", "Basic bWU6c2VjcmV0")
                .method(method, BodyPublishers.ofString(body));
        headers.forEach(request::header);
        var typed = mediaType.isEmpty() ? request : request.header("Content-Type", mediaType);
        // Its own each time: Radicale closes connections that a client would use again.
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(typed.build(), BodyHandlers.ofString());
        }
    }

    private void putCard(String name, String text) throws Exception {
        assertThat(request("PUT", "book/" + name, "text/vcard", Map.of(), text).statusCode())
                .isBetween(200, 204);
    }

    private String card(String name) throws Exception {
        return request("GET", "book/" + name, "", Map.of(), "").body().replace("\r\n ", "");
    }

    private DavRun sync() {
        return sync(DavKind.BOOK);
    }

    private DavRun sync(DavKind kind) {
        return Objects.requireNonNull(desk.sync(office.owner()).get(kind));
    }

    private Customer claire() {
        return office.customer(CustomerDetails.person(new PersonName("", "Claire", "", "Moreau", ""))
                .draft()
                .email(EmailAddress.read("claire@example.org").orElseThrow())
                .alertNote("pays late")
                .build());
    }

    private Customer now(Customer customer) {
        return office.shop().customerFile().customers().customer(customer.id()).orElseThrow();
    }

    private void change(Customer customer, UnaryOperator<CustomerDraft> change) {
        var before = now(customer);
        office.shop()
                .customerFile()
                .customers()
                .change(
                        office.owner(),
                        before.id(),
                        before.version(),
                        change.apply(before.details().draft()).build());
    }

    private Customer marie() {
        return office.shop()
                .customerFile()
                .customers()
                .exactly("06 39 98 11 11", "FR", 1)
                .getFirst();
    }

    private Customer claireOnTheServer() throws Exception {
        var claire = claire();
        // The identity on the server is ours, so that the test knows the place.
        change(claire, draft -> draft.uid("claire-1"));
        assertThat(sync()).isEqualTo(new DavRun(0, 1, 0, 0, 0, null));
        return claire;
    }

    @Test
    void findsWhatTheServerOffers() throws Exception {
        assertThat(desk.find(office.owner(), desk.settings(), ""))
                .extracting(FoundCollection::kind)
                .containsExactly(DavKind.BOOK, DavKind.CALENDAR);
    }

    @Test
    void cardsGoBothWaysAndNotesStayAtHome() throws Exception {
        putCard("marie-1.vcf", MARIE);
        var claire = claireOnTheServerWith(1);

        assertThat(card("claire-1.vcf")).contains("claire@example.org").doesNotContain("pays late");
        assertThat(marie().details().extras())
                .as("what is not ours stays with the link")
                .isEmpty();
        assertThat(sync()).as("nothing is done twice").isEqualTo(DavRun.NOTHING);

        change(marie(), draft -> draft.company("Roux SARL"));
        putCard("claire-1.vcf", card("claire-1.vcf").replace("claire@example.org", "moreau@example.org"));

        assertThat(sync()).isEqualTo(new DavRun(1, 1, 0, 0, 0, null));
        assertThat(card("marie-1.vcf"))
                .contains("Roux SARL", "X-FAVOURITE-COLOUR:blue", "Reads the gazette", "UID:marie-1");
        assertThat(now(claire).details().email().orElseThrow().address()).isEqualTo("moreau@example.org");
        assertThat(now(claire).details().alertNote()).isEqualTo("pays late");
    }

    private Customer claireOnTheServerWith(int received) {
        var claire = claire();
        change(claire, draft -> draft.uid("claire-1"));
        assertThat(sync()).isEqualTo(new DavRun(received, 1, 0, 0, 0, null));
        return claire;
    }

    @Test
    void bothSidesChangedAreMergedFieldByFieldAndSettledWhereTheyDiffer() throws Exception {
        var claire = claireOnTheServer();
        change(
                claire,
                draft -> draft.company("Moreau")
                        .email(EmailAddress.read("ours@example.org").orElseThrow()));
        putCard(
                "claire-1.vcf",
                card("claire-1.vcf")
                        .replace("claire@example.org", "theirs@example.org")
                        .replace("END:VCARD", "TEL:06 39 98 22 22\r\nEND:VCARD"));

        assertThat(sync()).isEqualTo(new DavRun(0, 0, 0, 1, 0, null));
        assertThat(card("claire-1.vcf")).contains("theirs@example.org");
        assertThat(now(claire).details().email().orElseThrow().address()).isEqualTo("ours@example.org");
        var conflict = desk.conflicts(office.owner()).getFirst();
        assertThat(conflict.fields()).singleElement().satisfies(field -> {
            assertThat(field.key()).isEqualTo("EMAIL");
            assertThat(field.ours()).isEqualTo("ours@example.org");
            assertThat(field.theirs()).isEqualTo("theirs@example.org");
        });
        assertThat(desk.settle(office.owner(), conflict.id(), Map.of())).isFalse();

        assertThat(desk.settle(office.owner(), conflict.id(), Map.of("EMAIL", Side.OURS)))
                .isTrue();
        assertThat(desk.conflicts(office.owner())).isEmpty();
        assertThat(sync().sent()).isEqualTo(1);
        assertThat(card("claire-1.vcf")).contains("ours@example.org", "06 39 98 22 22", "Moreau");
        assertThat(now(claire).details().phones()).hasSize(1);
        assertThat(sync()).isEqualTo(DavRun.NOTHING);
    }

    @Test
    void whatIsDeletedThereComesBackOrIsArchivedAndNeverErased() throws Exception {
        var claire = claireOnTheServer();
        request("DELETE", "book/claire-1.vcf", "", Map.of(), "");
        assertThat(sync().sent()).isEqualTo(1);
        assertThat(card("claire-1.vcf")).contains("claire@example.org");

        use(settings -> new DavSettings(
                settings.address(),
                settings.user(),
                settings.book(),
                settings.calendar(),
                settings.direction(),
                OnDeletion.ARCHIVE,
                settings.scope(),
                settings.fields()));
        request("DELETE", "book/claire-1.vcf", "", Map.of(), "");
        assertThat(sync()).isEqualTo(new DavRun(1, 0, 0, 0, 0, null));
        assertThat(now(claire).archived()).isTrue();
    }

    @Test
    void whoIsArchivedGoesFromTheServer() throws Exception {
        var claire = claireOnTheServer();
        office.shop().customerFile().customers().archive(office.owner(), claire.id());

        assertThat(sync()).isEqualTo(new DavRun(0, 0, 1, 0, 0, null));
        assertThat(request("GET", "book/claire-1.vcf", "", Map.of(), "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsMovedThereIsFollowed() throws Exception {
        var claire = claireOnTheServer();
        var text = card("claire-1.vcf").replace("claire@", "moved@");
        request("DELETE", "book/claire-1.vcf", "", Map.of(), "");
        putCard("elsewhere.vcf", text);

        assertThat(sync()).isEqualTo(new DavRun(1, 0, 0, 0, 0, null));
        assertThat(now(claire).details().email().orElseThrow().address()).isEqualTo("moved@example.org");
        change(claire, draft -> draft.company("Moreau"));
        assertThat(sync().sent()).isEqualTo(1);
        assertThat(card("elsewhere.vcf")).contains("Moreau");
    }

    @Test
    void aLostLinkAnywhereLeavesNothingTwiceAndNothingLost() throws Exception {
        for (var i = 0; i < 3; i++) {
            putCard(
                    "their-" + i + ".vcf",
                    MARIE.replace("marie-1", "their-" + i)
                            .replace("Roux", "Roux" + i)
                            .replace("06 39 98 11 11", "06 39 98 33 0" + i));
            office.customer(CustomerDetails.person(new PersonName("", "Anne", "", "Petit" + i, ""))
                    .draft()
                    .phone(PhoneNumber.read("06 39 98 44 0" + i, "FR"))
                    .build());
        }
        var problems = 0;
        for (var requests = 0; requests < 12; requests++) {
            proxy.cutAfter(requests, requests % 2 == 0);
            problems += sync().problem() == DavProblem.NO_ANSWER ? 1 : 0;
        }
        proxy.cutAfter(Integer.MAX_VALUE, false);
        assertThat(problems).isGreaterThan(3);
        assertThat(sync().problem()).isNull();
        assertThat(sync()).isEqualTo(DavRun.NOTHING);
        assertThat(office.shop().customerFile().customers().count()).isEqualTo(6);
        for (var i = 0; i < 3; i++) {
            assertThat(office.shop().customerFile().customers().exactly("06 39 98 33 0" + i, "FR", 5))
                    .hasSize(1);
        }
        assertThat(request("PROPFIND", "book/", "", Map.of("Depth", "1"), "")
                        .body()
                        .split("\\.vcf</")
                        .length)
                .isEqualTo(server instanceof RadicaleServer ? 7 : 1);
    }

    @Test
    void aTokenThatIsNotKnownAnyMoreIsNoHarm() throws Exception {
        claireOnTheServer();
        if (server instanceof StubDavServer stub) {
            stub.forgetTokens();
        }
        putCard("marie-1.vcf", MARIE);
        assertThat(sync()).isEqualTo(new DavRun(1, 0, 0, 0, 0, null));
    }

    @Test
    void cardsOfWhoIsNotChosenStayOnTheServerAsTheyAre() throws Exception {
        use(settings -> new DavSettings(
                settings.address(),
                settings.user(),
                settings.book(),
                settings.calendar(),
                settings.direction(),
                settings.onDeletion(),
                new SharingScope.Tagged("Phone"),
                settings.fields()));
        claire();
        putCard(
                "mine.vcf",
                MARIE.replace("Roux;Marie", "Moreau;Claire").replace("NOTE:", "EMAIL:claire@example.org\r\nNOTE:"));
        var before = card("mine.vcf");

        sync();
        sync();

        assertThat(card("mine.vcf")).isEqualTo(before).contains("claire@example.org");
    }

    @Test
    void exchangesByItselfWhenItIsDue() throws Exception {
        putCard("marie-1.vcf", MARIE);
        assertThat(desk.exchangeDue()).as("by hand").isEmpty();

        desk.choose(office.owner(), DavRhythm.HOUR);

        assertThat(desk.exchangeDue().get(DavKind.BOOK)).isEqualTo(new DavRun(1, 0, 0, 0, 0, null));
        assertThat(desk.exchangeDue()).as("an hour is not over").isEmpty();
        assertThat(marie().displayName()).contains("Marie");
    }

    @Test
    void onlyThoseWithATagGoAndWhoComesGetsIt() throws Exception {
        use(settings -> new DavSettings(
                settings.address(),
                settings.user(),
                settings.book(),
                settings.calendar(),
                settings.direction(),
                settings.onDeletion(),
                new SharingScope.Tagged("Phone"),
                settings.fields()));
        claire();
        putCard("marie-1.vcf", MARIE);
        assertThat(sync()).isEqualTo(new DavRun(1, 0, 0, 0, 0, null));
        assertThat(marie().details().tags()).containsExactly("Phone");
        assertThat(sync()).isEqualTo(DavRun.NOTHING);
    }

    @Test
    void appointmentsGoBothWays() throws Exception {
        request("PUT", "cal/fitting-1.ics", "text/calendar", Map.of(), event("X-MOOD:good\r\n"));
        var agenda = office.shop().customerFile().agenda();
        var start = LocalDateTime.of(2026, 9, 16, 9, 0);
        agenda.add(
                office.owner(),
                AppointmentDetails.of(
                                "Delivery", new AgendaTime.Timed(start, start.plusHours(1), ZoneId.of("Europe/Paris")))
                        .in("Depot", "ring twice"));

        assertThat(sync(DavKind.CALENDAR)).isEqualTo(new DavRun(1, 1, 0, 0, 0, null));
        var fitting = agenda.series(office.owner(), "fitting-1").orElseThrow();
        assertThat(fitting.master().details().title()).isEqualTo("Fitting");

        agenda.put(
                office.owner(),
                fitting,
                fitting.saying(fitting.master().details().in("Workshop", "")).raisedAbove(fitting.sequence()));
        assertThat(sync(DavKind.CALENDAR).problem()).isNull();
        assertThat(sync(DavKind.CALENDAR)).isEqualTo(DavRun.NOTHING);
    }

    private static String event(String more) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + SEEN + more
                + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    @Test
    void aServerOfStrangersIsNotSpokenToInTheClear() {
        use(settings -> new DavSettings(
                "http://dav.example.org/",
                "me",
                "http://dav.example.org/me/book/",
                "",
                settings.direction(),
                settings.onDeletion(),
                settings.scope(),
                settings.fields()));
        assertThat(sync().problem()).isEqualTo(DavProblem.NOT_SECURE);
    }
}
