package org.comptoir.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Desk;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// All the settings.
public final class SettingsScreen implements Screen {

    private final Desk desk;
    private final Texts texts;
    private final SettingsView view;
    private final ShopModel shop;
    private final LogoModel logo;
    private final VatRatesModel rates;
    private final StaffModel staff;
    private final PrinterModel printer;
    private final LoyaltyModel loyalty;
    private final VoucherTermModel vouchers;
    private final BackupModel safety;
    private final KeyCopyModel keyCopy;
    private final GuardModel guard;

    public SettingsScreen(Desk desk) {
        this.desk = desk;
        var settings = desk.shop().settings();
        var formats = desk.formats();
        texts = desk.texts("settings");
        shop = new ShopModel(desk.shop(), desk.signedIn(), desk.tasks(), formats);
        logo = new LogoModel(settings, desk.signedIn(), desk.tasks(), formats);
        rates = new VatRatesModel(settings, desk.signedIn(), desk.tasks(), formats);
        staff = new StaffModel(desk.shop().staff(), desk.signedIn(), desk.tasks(), formats);
        printer = new PrinterModel(desk.shop(), desk.signedIn(), desk.tasks(), formats);
        loyalty = new LoyaltyModel(desk.shop().customerFile().loyalty(), desk.signedIn(), desk.tasks(), formats);
        vouchers = new VoucherTermModel(settings, desk.signedIn(), desk.tasks(), formats);
        safety = new BackupModel(desk.shop(), desk.signedIn(), desk.tasks(), formats);
        keyCopy = new KeyCopyModel(desk.shop(), desk.signedIn(), desk.tasks(), formats);
        guard = new GuardModel(desk.shop(), desk.signedIn(), desk.tasks(), formats);
        view = new SettingsView(texts, sections());
    }

    /// Without it there is no card for the looks, because there is nothing to change.
    public SettingsScreen dressing(Appearance appearance) {
        var looks = new DeviceAndLookCards(texts, desk.formats(), desk.files()).looks(appearance);
        view.add(section("looks", null, looks, () -> {}));
        return this;
    }

    private List<Section> sections() {
        var shopCards = new ShopCards(shop, logo, rates, texts, desk.formats(), desk.files());
        var staffCard = new StaffCard(staff, texts);
        var others = new DeviceAndLookCards(texts, desk.formats(), desk.files());
        var sections = new ArrayList<Section>();
        sections.add(section("shop", Permission.CHANGE_SETTINGS, shopCards.shop(), () -> {
            shop.load();
            logo.load();
        }));
        sections.add(section("tax", Permission.CHANGE_SETTINGS, shopCards.taxes(), rates::load));
        sections.add(section("staff", Permission.MANAGE_STAFF, staffCard.people(), staff::load));
        sections.add(section("pin", null, staffCard.ownPin(), () -> {}));
        sections.add(section("printer", Permission.CHANGE_SETTINGS, others.printer(printer), printer::load));
        sections.add(section("loyalty", Permission.CHANGE_SETTINGS, others.loyalty(loyalty), loyalty::load));
        sections.add(section("vouchers", Permission.CHANGE_SETTINGS, others.vouchers(vouchers), vouchers::load));
        sections.add(section("backup", Permission.BACK_UP, others.backup(safety), () -> {}));
        sections.add(section(
                "journal",
                Permission.VERIFY_JOURNAL,
                others.journal(safety, new KeyCopyForm(keyCopy, texts, desk.files())),
                () -> {}));
        sections.add(section(
                "protect",
                Permission.CHANGE_SETTINGS,
                SettingsForms.card(texts.get("settings.protect"), new GuardForm(guard, texts, desk.files())),
                guard::load));
        return sections;
    }

    private Section section(String key, @Nullable Permission needs, Node node, Runnable load) {
        return new Section(
                texts.get("settings." + key),
                texts.get("settings.words." + key),
                Optional.ofNullable(needs),
                node,
                load);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public Node focus() {
        return view.search();
    }

    @Override
    public void shown() {
        view.show(desk.signedIn().get());
    }

    @Override
    public Map<Action, Runnable> actions() {
        return Map.of(
                Action.SEARCH, view.search()::requestFocus,
                Action.FILTER, view.search()::requestFocus);
    }

    SettingsView view() {
        return view;
    }

    StaffModel staff() {
        return staff;
    }
}
