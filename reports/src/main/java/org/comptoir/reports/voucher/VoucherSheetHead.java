package org.comptoir.reports.voucher;

import java.util.stream.Collectors;
import org.comptoir.reports.engine.DocumentImage;
import org.comptoir.reports.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;

/// The template's parameters.
///
/// @param shop beside the logo; empty without one
/// @param shopAlone where there is no logo
/// @param shopName in any case
/// @param shopLines one below the other
/// @param shopLine the same in one line
/// @param hasLogo whether there is one that leaves room for the name beside it
/// @param hasWideLogo whether there is one that does not
record VoucherSheetHead(
        String shop,
        String shopAlone,
        String shopName,
        String shopLines,
        String shopLine,
        @Nullable DocumentImage logo,
        boolean hasLogo,
        boolean hasWideLogo,
        DocumentImage ribbon,
        String conditions) {

    /// Width by height.
    private static final double WIDE = 1.8;

    static VoucherSheetHead of(Letterhead shop, String conditions) {
        var logo = shop.logo();
        var isWide = logo != null && DocumentImage.shape(logo) > WIDE;
        return new VoucherSheetHead(
                logo == null ? "" : shop.name(),
                logo == null ? shop.name() : "",
                shop.name(),
                String.join("\n", shop.lines()),
                oneLine(shop),
                logo == null ? null : DocumentImage.ofImage(logo),
                logo != null && !isWide,
                isWide,
                Ribbon.of(shop.accent()),
                conditions);
    }

    /// Broken between its parts only.
    private static String oneLine(Letterhead shop) {
        return shop.lines().stream().map(line -> line.replace(' ', '\u00A0')).collect(Collectors.joining(", "));
    }
}
