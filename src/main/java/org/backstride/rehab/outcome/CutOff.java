package org.backstride.rehab.outcome;

import org.backstride.rehab.evidence.Source;

/// A single value that was found to divide people; not a diagnosis.
///
/// @param key the message key of what it says
public record CutOff(double value, String key, Source source) {}
