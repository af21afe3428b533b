package org.backstride.rehab.response;

/// What ends the program and opens a referral (evidence §7, row 1). Standing: background knowledge
/// of the field.
public enum RedFlag {
  CHEST_PAIN,
  FAINTING,
  NEW_NERVE_SIGN,
  CALF_SWELLING,
  HOT_JOINT_WITH_FEVER,
  SUSPECTED_FRACTURE,
  TRUE_LOCKING,
  FALL_WITH_INJURY,
  HEAD_CONTACT
}
