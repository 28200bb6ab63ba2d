package org.comptoir.pos.vouchers;

/// Identifies a voucher in the shop's records; its bearer shows the [VoucherCode].
public record VoucherId(long value) {}
