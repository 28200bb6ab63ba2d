package org.comptoir.program.tour.parts;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourDocument;
import org.comptoir.program.tour.TourStep;

/// Creates and prints a series of festive gift vouchers, and reads the barcode of the first one from the document.
final class GivingVouchers implements TourStep {

    private static final int COUNT = 6;
    private static final Money FACE = Money.euros(20);

    @Override
    public String key() {
        return "tour.vouchers";
    }

    @Override
    public void play(TourContext context) {
        var vouchers = context.shop().counter().vouchers();
        var liability = vouchers.owed();
        context.goTo("vouchers");
        context.look("vouchers");
        context.operate(robot -> robot.touch(context.say("voucherscreen", "voucherscreen.new"))
                .fill(
                        context.say("voucherscreen", "voucherscreen.series.name"),
                        context.say("tour", "tour.vouchers.name"))
                .fill(context.say("voucherscreen", "voucherscreen.series.count"), Integer.toString(COUNT))
                .fill(context.say("voucherscreen", "voucherscreen.series.amount"), "20")
                .touch(context.say("voucherscreen", "voucherscreen.series.make"))
                .touch(context.say("voucher", "voucher.look.festive")));
        context.look("voucher-series");
        var file = context.saveTo("vouchers.pdf");
        context.operate(robot -> robot.touch(context.say("voucherscreen", "voucherscreen.series.pdf")));
        context.check(vouchers.owed().equals(liability.plus(FACE.times(COUNT))), "tour.vouchers.owed", COUNT);
        var document = TourDocument.read(file);
        var code = document.firstCode().flatMap(VoucherCode::read).orElseThrow();
        context.check(
                vouchers.check(code) instanceof VoucherCheck.Usable(var voucher)
                        && voucher.balance().equals(FACE),
                "tour.vouchers.scanned",
                document.pages());
        context.giveVoucher(code);
    }
}
