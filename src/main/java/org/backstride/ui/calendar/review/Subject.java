package org.backstride.ui.calendar.review;

import org.backstride.athlete.AthleteId;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.total.SessionFigures;
import org.backstride.program.resolve.References;
import org.backstride.review.Borders;
import org.backstride.review.PlanReview;

/// The session that is looked at, and what became of it.
///
/// @param references what percentages are of for this person
/// @param figures what it was planned to come to
/// @param review what became of the person's plan
public record Subject(
    AthleteId athlete,
    PlannedSession session,
    References references,
    SessionFigures figures,
    PlanReview review,
    Borders borders) {}
