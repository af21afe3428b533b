package org.backstride.rehab.care;

import org.backstride.rehab.decision.Proposal;
import org.backstride.rehab.response.Response;

/// A session that waits for a decision.
///
/// @param response what was reported
/// @param proposal what the table proposes after it
public record Waiting(Response response, Proposal proposal) {}
