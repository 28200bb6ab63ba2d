package org.comptoir.desktop.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.shell.WindowLanguage;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.dav.DavDesk;
import org.comptoir.shop.documents.FiscalLinkTable;
import org.comptoir.shop.documents.OwnDesigns;
import org.comptoir.shop.email.EmailDesk;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopArchives;
import org.comptoir.shop.open.TrainingShop;
import org.jspecify.annotations.Nullable;

/// The settings screen.
public final class SettingsScreen implements Screen {

    private final ScreenContext context;
    private final Texts texts;
    private final Runnable restore;
    private final SettingsView view;
    private final ShopModel shopModel;
    private final LogoModel logo;
    private final VatRatesModel rates;
    private final StaffModel staff;
    private final TokensModel tokens;
    private final AutoLockModel autoLock;
    private final ArchiveModel archive;
    private final DiscountLimitsModel discounts;
    private final CounterModel counter;
    private final OpenPriceModel openPrice;
    private final LabelPatternsModel labels;
    private final TendersModel tenders;
    private final ForeignCashModel foreign;
    private final TipsModel tips;
    private final ReceiptChoiceModel receipts;
    private final MailModel mail;
    private final DavModel dav;
    private final PrinterModel printer;
    private final DisplayModel display;
    private final ScaleModel scale;
    private final MachineModel machine;
    private final RecorderModel recorder;
    private final TillsModel tills;
    private final LoyaltyModel loyalty;
    private final PointsUseModel pointsUse;
    private final ReturnLimitModel returns;
    private final ReturnRulesModel returnRules;
    private final DayRulesModel dayRules;
    private final VoucherTermModel vouchers;
    private final OwnFieldsModel ownFields;
    private final OrderTermsModel orderTerms;
    private final VoucherLookModel voucherLook;
    private final BackupModel safety;
    private final KeyCopyModel keyCopy;
    private final GuardModel guard;
    private final PaperLookModel paper;
    private final DesignsModel designs;
    private final InvoiceTermsModel invoices;
    private final TrainingModel training;
    private final boolean isTraining;

    /// @param appearance of the window
    /// @param language of the window
    /// @param restore leaves the shop to put a backup in its place
    /// @param train leaves the till for the training
    public SettingsScreen(
            ScreenContext context,
            OpenShop shop,
            Appearance appearance,
            WindowLanguage language,
            Runnable restore,
            Consumer<SignedInStaff> train) {
        this.restore = restore;
        this.context = context;
        var settings = shop.settings();
        texts = context.texts("settings");
        shopModel = new ShopModel(context, settings, shop::till, shop::renameTill, language::shopChanged);
        logo = new LogoModel(context, settings);
        rates = new VatRatesModel(context, settings);
        staff = new StaffModel(context, shop.staff(), language::personChanged);
        tokens = new TokensModel(context, shop.tokens());
        autoLock = new AutoLockModel(context, settings);
        archive = new ArchiveModel(context, new ShopArchives(shop), LocalDate.now(shop.clock()));
        discounts = new DiscountLimitsModel(context, settings);
        counter = new CounterModel(context, settings);
        openPrice = new OpenPriceModel(context, settings, shop.counter().openPrice());
        labels = new LabelPatternsModel(context, settings);
        tenders = new TendersModel(context, settings);
        foreign = new ForeignCashModel(context, settings, shop.clock());
        tips = new TipsModel(context, settings);
        receipts = new ReceiptChoiceModel(context, settings);
        mail = new MailModel(
                context,
                settings,
                new EmailDesk(shop, context.documents()),
                shop.counter().emailOutbox(),
                shop.mailPassword());
        dav = new DavModel(context, new DavDesk(shop));
        printer = new PrinterModel(context, settings, shop.machine(), shop::changeMachine);
        display = new DisplayModel(context, settings, shop.machine(), shop::changeMachine, shop.isTraining());
        scale = new ScaleModel(context, shop.machine(), shop::changeMachine);
        machine = new MachineModel(context, shop.machine(), shop::till, shop::changeMachine);
        recorder = new RecorderModel(
                context,
                shop.machine(),
                shop::changeMachine,
                shop.counter().fiscalDesk(),
                () -> settings.profile().country().equals("IT"),
                by -> FiscalLinkTable.read(shop, by, context.formats()));
        tills = new TillsModel(
                context,
                shop.tills(),
                shop.folder(),
                shop::till,
                shop::invite,
                shop.counter().retirement());
        dayRules = new DayRulesModel(context, settings, shop::changeDayStart);
        loyalty = new LoyaltyModel(
                context, shop.customerFile().loyalty(), shop.counter().catalogue());
        pointsUse = new PointsUseModel(context, settings);
        returns = new ReturnLimitModel(context, settings);
        returnRules = new ReturnRulesModel(context, settings);
        vouchers = new VoucherTermModel(context, settings);
        ownFields = new OwnFieldsModel(context, shop.customerFile().ownFields());
        orderTerms = new OrderTermsModel(context, settings);
        voucherLook = new VoucherLookModel(context, settings);
        safety = new BackupModel(context, shop.folder(), shop.backups(), shop.verifier());
        keyCopy = new KeyCopyModel(context, shop.journal());
        guard = new GuardModel(context, shop.journal().guard());
        paper = new PaperLookModel(context, settings);
        invoices = new InvoiceTermsModel(
                context, settings, () -> shop.counter().catalogue().categories());
        designs = new DesignsModel(context, new OwnDesigns(shop));
        training = new TrainingModel(context, new TrainingShop(shop), train);
        isTraining = shop.isTraining();
        view = new SettingsView(texts, sections(appearance));
    }

    private List<Section> sections(Appearance appearance) {
        var shopCards = new ShopCards(shopModel, logo, rates, texts, context.formats(), context.files());
        var staffCard = new StaffCard(staff, texts);
        var others = new DeviceAndLookCards(texts, context.formats(), context.files());
        var sections = new ArrayList<Section>();
        sections.add(section("shop", Permission.CHANGE_SETTINGS, shopCards.shop(), () -> {
            shopModel.load();
            logo.load();
        }));
        sections.add(section("tax", Permission.CHANGE_SETTINGS, shopCards.taxes(), rates::load));
        sections.add(section("staff", Permission.MANAGE_STAFF, staffCard.people(), staff::load));
        sections.add(section("autolock", Permission.CHANGE_SETTINGS, others.autoLock(autoLock), autoLock::load));
        sections.add(section(
                "tokens",
                Permission.MANAGE_STAFF,
                SettingsForms.card(texts.get("settings.tokens"), new TokensForm(tokens, texts)),
                tokens::load));
        sections.add(card("discounts", new DiscountLimitsForm(discounts, texts), discounts::load));
        sections.add(card("counter", new CounterForm(counter, texts), counter::load));
        sections.add(card("returns", new ReturnLimitForm(returns, texts), returns::load));
        sections.add(card("returnrules", new ReturnRulesForm(returnRules, texts), returnRules::load));
        sections.add(card("openprice", new OpenPriceForm(openPrice, texts), openPrice::load));
        sections.add(card("labels", new LabelPatternsForm(labels, texts), labels::load));
        sections.add(card("tenders", new TendersForm(tenders, texts), tenders::load));
        sections.add(card("foreign", new ForeignCashForm(foreign, texts, context.formats()), foreign::load));
        sections.add(card("tips", new TipsForm(tips, texts), tips::load));
        sections.add(card("receipts", new ReceiptChoiceForm(receipts, texts), receipts::load));
        if (!isTraining) {
            sections.add(card("mail", new MailForm(mail, texts, context.formats()), mail::load));
            sections.add(card("dav", new DavForm(dav, texts, context.formats()), dav::load));
        }
        sections.add(section("pin", null, staffCard.own(), staff::load));
        sections.add(card("printer", new PrinterForm(printer, texts), printer::load));
        sections.add(card("display", new DisplayForm(display, texts), display::load));
        sections.add(card("scale", new ScaleForm(scale, texts), scale::load));
        sections.add(card("machine", new MachineForm(machine, texts), machine::load));
        sections.add(card("recorder", new RecorderForm(recorder, texts, context.files()), recorder::load));
        sections.add(card("tills", new TillsForm(tills, texts, context.files()), tills::load));
        sections.add(section("dayrules", Permission.CHANGE_SETTINGS, others.dayRules(dayRules), dayRules::load));
        sections.add(card("fields", new OwnFieldsCard(ownFields, context.texts("ownfields")), ownFields::load));
        sections.add(card("loyalty", new LoyaltyForm(loyalty, texts, context.formats()), loyalty::load));
        sections.add(card("points", new PointsUseForm(pointsUse, texts), pointsUse::load));
        sections.add(section("vouchers", Permission.CHANGE_SETTINGS, others.vouchers(vouchers, voucherLook), () -> {
            vouchers.load();
            voucherLook.load();
        }));
        sections.add(card("orders", new OrderTermsForm(orderTerms, texts), orderTerms::load));
        sections.add(card("invoices", new InvoiceTermsForm(invoices, texts), invoices::load));
        sections.add(card("paper", new PaperLookForm(paper, texts, context.formats()), paper::load));
        sections.add(card(
                "design",
                new DesignsForm(designs, texts, context.texts("preview"), context.formats(), context.files()),
                designs::load));
        if (!isTraining) {
            sections.add(section(
                    "training",
                    Permission.TRAIN,
                    SettingsForms.card(texts.get("settings.training"), new TrainingForm(training, texts)),
                    () -> {}));
            sections.add(section(
                    "backup",
                    Permission.BACK_UP,
                    others.backup(safety, restore, () -> context.permits(Permission.MANAGE_STAFF)),
                    () -> {}));
        }
        sections.add(section(
                "journal",
                Permission.VERIFY_JOURNAL,
                others.journal(safety, new KeyCopyForm(keyCopy, texts, context.files())),
                () -> {}));
        sections.add(section(
                "archive",
                Permission.VERIFY_JOURNAL,
                SettingsForms.card(texts.get("settings.archive"), new ArchiveForm(archive, texts, context.files())),
                () -> {}));
        sections.add(card("protect", new GuardForm(guard, texts, context.files()), guard::load));
        sections.add(section("looks", null, others.looks(appearance), () -> {}));
        return sections;
    }

    /// A section of one card, which the settings' right opens.
    private Section card(String key, Node form, Runnable load) {
        return section(key, Permission.CHANGE_SETTINGS, SettingsForms.card(texts.get("settings." + key), form), load);
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
    public void onShow() {
        view.show(context.staff());
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

    TokensModel tokens() {
        return tokens;
    }

    ForeignCashModel foreign() {
        return foreign;
    }

    TipsModel tipping() {
        return tips;
    }

    TendersModel tenders() {
        return tenders;
    }

    RecorderModel recorder() {
        return recorder;
    }

    TillsModel tills() {
        return tills;
    }

    GuardModel guard() {
        return guard;
    }

    KeyCopyModel keyCopy() {
        return keyCopy;
    }

    PaperLookModel paper() {
        return paper;
    }

    InvoiceTermsModel invoices() {
        return invoices;
    }

    DesignsModel designs() {
        return designs;
    }

    OwnFieldsModel ownFields() {
        return ownFields;
    }

    StaffModel staff() {
        return staff;
    }
}
