package org.backstride.recording;

/// Where an interval and its direction come from. What a hand set is never changed by the others.
public enum LabelSource {
  LAP,
  PLANNED,
  DETECTED,
  HAND
}
