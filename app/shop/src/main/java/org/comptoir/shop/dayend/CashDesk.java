package org.comptoir.shop.dayend;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.cash.CashMoveResult;
import org.comptoir.pos.cash.CashMovement;
import org.comptoir.pos.cash.CashMovements;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignInResult;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.shop.documents.DevicePapers;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Opens this till's day with its float, and moves cash into its drawer and out of it without a sale. For the
/// background.
public final class CashDesk {

    private final OpenShop shop;
    private final DocumentPrinter documents;
    private final PaperOutput output;

    public CashDesk(OpenShop shop, DocumentPrinter documents) {
        this.shop = shop;
        this.documents = documents;
        this.output = new PaperOutput(shop);
    }

    /// What was left at the last close, while the day can still be opened.
    public Optional<Money> proposal() {
        return shop.counter().dayOpening().proposal();
    }

    /// Opens the day.
    ///
    /// @param found the float that was counted
    /// @param reason why it is not what was left, may be empty
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not sell
    public CashMoveResult open(SignedInStaff by, Money found, String reason) {
        return shop.counter().dayOpening().open(by, found, reason);
    }

    /// Moves cash.
    ///
    /// @param approver who allows it, where the person may not do it alone
    /// @throws org.comptoir.pos.staff.NotPermitted if neither may move cash
    public CashMoveResult move(SignedInStaff by, CashMovements.Order order, @Nullable SignedInStaff approver) {
        return shop.counter().cash().move(by, order, approver);
    }

    /// What was moved since the last closing, in order.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not move cash
    public List<CashMovement> moved(SignedInStaff by) {
        return shop.counter().dayEnd().cashMoved(by);
    }

    /// Who can allow somebody else to move cash.
    public List<StaffMember> approvers(SignedInStaff asking) {
        return shop.staff().active().stream()
                .filter(member ->
                        !member.id().equals(asking.id()) && member.role().may(Permission.MOVE_CASH))
                .toList();
    }

    /// Asks somebody else for their PIN.
    ///
    /// @param pin for the caller to erase
    public SignInResult approve(StaffId approver, char[] pin, SignedInStaff asking) {
        return shop.staff().approve(approver, pin, "cash, for " + asking.name());
    }

    /// Prints the slip on this machine's receipt printer, or to the shop's folder if there is none or it fails.
    public DocumentResult print(CashMovement movement) {
        return output.print(
                "cash slip " + movement.number(),
                roll -> documents.cashSlipBytes(movement, roll),
                () -> new DevicePapers(documents, shop.machine().settings().printer()).cashSlip(movement),
                () -> write(movement, null));
    }

    /// Writes the slip on 80 mm paper.
    ///
    /// @param file null for the default file in the shop's folder
    /// @return the file
    /// @throws java.io.UncheckedIOException if it cannot be written
    public Path write(CashMovement movement, @Nullable Path file) {
        return PaperOutput.write(
                file == null ? documents.defaultFile(movement) : file, documents.cashSlipPdf(movement));
    }
}
