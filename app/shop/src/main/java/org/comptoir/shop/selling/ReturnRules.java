package org.comptoir.shop.selling;

import java.time.LocalDate;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.pricing.ReturnReasons;

/// By which rules the shop takes goods back, as last read.
///
/// @param today the day that the period is reckoned to
public record ReturnRules(ReturnReasons reasons, ReturnPeriod period, LocalDate today) {}
