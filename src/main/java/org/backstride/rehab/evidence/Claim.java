package org.backstride.rehab.evidence;

/// The statements of benefit or cost that may be repeated, with the reading the evidence allows
/// (§1d). Rejected and unsourced ones (K01, K05, K10 to K12) do not exist here.
public enum Claim {
  K02,
  K03,
  K04,
  K06,
  K07,
  K08,
  K09,
  K13,
  K14;

  /// The message key of its only wording.
  public String key() {
    return "claim." + name();
  }
}
