package org.backstride.rehab.response;

/// Soreness in the warm-up, and whether it went (soreness rules, evidence §7).
public enum WarmUpSoreness {
  NO,
  WENT,
  PERSISTED
}
