package org.comptoir.pos.vouchers;

/// Identifies a voucher in the shop's own records; what its bearer shows is the [VoucherCode].
public record VoucherId(long value) {}
