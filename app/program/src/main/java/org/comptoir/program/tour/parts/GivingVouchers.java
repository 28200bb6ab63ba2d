package org.comptoir.program.tour.parts;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourDocument;
import org.comptoir.program.tour.TourStep;

/// A series of gift vouchers is made and printed; the barcode of the first is read from the paper.
final class GivingVouchers implements TourStep {

    private static final int COUNT = 6;
    private static final Money FACE = Money.euros(20);

    @Override
    public String key() {
        return "tour.vouchers";
    }

    @Override
    public void play(TourContext visit) {
        var vouchers = visit.shop().counter().vouchers();
        var owed = vouchers.owed();
        visit.goTo("vouchers");
        visit.look("vouchers");
        visit.works(hands -> hands.touch(visit.say("voucherscreen", "voucherscreen.new"))
                .fill(visit.say("voucherscreen", "voucherscreen.series.name"), visit.say("tour", "tour.vouchers.name"))
                .fill(visit.say("voucherscreen", "voucherscreen.series.count"), Integer.toString(COUNT))
                .fill(visit.say("voucherscreen", "voucherscreen.series.amount"), "20")
                .touch(visit.say("voucherscreen", "voucherscreen.series.make")));
        visit.look("voucher-series");
        var file = visit.keeps("vouchers.pdf");
        visit.works(hands -> hands.touch(visit.say("voucherscreen", "voucherscreen.series.pdf")));
        visit.check(vouchers.owed().equals(owed.plus(FACE.times(COUNT))), "tour.vouchers.owed", COUNT);
        var paper = TourDocument.read(file);
        var code = paper.firstCode().flatMap(VoucherCode::read).orElseThrow();
        visit.check(
                vouchers.check(code) instanceof VoucherCheck.Usable(var voucher)
                        && voucher.balance().equals(FACE),
                "tour.vouchers.scanned",
                paper.pages());
        visit.hands(code);
    }
}
