package org.backstride.sheet.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.load.RecentDose;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.SessionNumbers;
import org.backstride.plan.Snapshot;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.ClinicRules;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Conditions.Ground;
import org.backstride.rehab.Conditions.Light;
import org.backstride.rehab.Conditions.Place;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Exemption.Given;
import org.backstride.rehab.Exemption.Subject;
import org.backstride.rehab.Exemption.Topic;
import org.backstride.rehab.Finding;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.Wording;
import org.backstride.rehab.check.InForce;
import org.backstride.rehab.check.SafetyRules;
import org.backstride.rehab.clinic.ClinicSettings;
import org.backstride.rehab.decision.PainScale;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.sheet.SheetModel.Band;
import org.backstride.sheet.SheetModel.Notice;
import org.backstride.sheet.SheetOrder.PainLimits;
import org.backstride.sheet.Sheets;
import org.backstride.sheet.course.CourseOrder.PerPage;
import org.backstride.sheet.course.CourseOrder.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  private static final LocalDate MONDAY = Courses.MONDAY;
  private static final Athlete ANA = Sheets.margit();
  private static final ProgramId UPHILL = new ProgramId(UUID.randomUUID());
  private static final Program DOWN =
      Notation.read(
              """
              # Down the belt
              @surface: treadmill
              Main 4x
                - 5m work bwd walk 2.0-2.5kmh grade -8% rail
                - 1m recovery still
              """)
          .program();

  private static final Program FLAT = Notation.read("# Path\n- 20mtr bwd walk\n").program();

  @Test
  void theLightsAreThoseOfTheClinicsDecisionTable() {
    assertThat(HouseRules.STANDARD.limits()).isEqualTo(PainLimits.THOMEE);
    assertThat(house(Thresholds.of(PainScale.UK_HANDOUTS)).limits())
        .isEqualTo(new PainLimits(3, 5));
    assertThat(house(stoppingAbove(4)).limits()).isEqualTo(new PainLimits(2, 4));
  }

  @Test
  void aStrictClinicKeepsAMiddleLight() {
    assertThat(house(stoppingAbove(2)).limits()).isEqualTo(new PainLimits(1, 2));
    assertThat(house(stoppingAbove(1)).limits()).isEqualTo(new PainLimits(0, 1));
  }

  @Test
  void theWeeksSheetShowsTheLightsThatTheSessionsSheetShows() {
    var handOut = handOut(house(stoppingAbove(4)));

    var session = Sheets.model(handOut.order(DOWN, null, ANA), Locale.ENGLISH);
    var week = week(handOut, planned(MONDAY, null));

    assertThat(week.safety().bands())
        .isEqualTo(session.safety().bands())
        .extracting(Band::title)
        .containsExactly("Pain 0–2: safe", "3–4: acceptable", "Over 4: stop");
    assertThat(week.safety().stops()).isEqualTo(session.safety().stops());
    assertThat(week.foot().closing().lines().getFirst()).contains("set by whoever gave this out");
  }

  @Test
  void anOverrideIsToldOnceOnTheSheetOfAWeek() {
    var handOut = handOut(overriding(ANA.id(), null, null));

    var told = told(handOut, planned(MONDAY, null), planned(MONDAY.plusDays(2), null));

    assertThat(told).hasSize(1);
    assertThat(told.getFirst()).startsWith("Trained downhill for years (Eva Halvorsen,");
  }

  @Test
  void theSessionsSheetTellsTheSameOverride() {
    var handOut = handOut(overriding(ANA.id(), null, null));

    var order = handOut.order(DOWN, null, ANA);

    assertThat(order.issue().exemptions()).hasSize(1);
    assertThat(told(Sheets.model(order, Locale.ENGLISH).heading().notices()))
        .isEqualTo(told(handOut, planned(MONDAY, null)));
  }

  @Test
  void anOverrideOfTwoDosesRisingIsToldWhereTheLastSevenDaysAreKnown() {
    var recent = new RecentDose(60, 240, 0.55);
    var inForce = new InForce(ClinicRules.STANDARD, List.of(), Wording.ENGLISH, recent);
    var rising =
        SafetyRules.check(DOWN, ANA, Conditions.on(MONDAY), inForce).stream()
            .filter(finding -> finding.rule() == RuleId.S28 && finding.mayBeOverridden())
            .map(Finding::topic)
            .findFirst()
            .orElseThrow();
    var override = override(rising, "Did so before");
    var rules = new HouseRules(ClinicSettings.STANDARD, List.of(override), _ -> recent);

    assertThat(told(handOut(rules), planned(MONDAY, null)))
        .singleElement()
        .asString()
        .startsWith("Did so before (Eva,");
  }

  @Test
  void anOverrideOfWhatHoldsOutdoorsIsToldOutdoorsAlone() {
    var out = new Conditions(Place.OUTDOORS, Ground.DRY, Light.DAYLIGHT, MONDAY);
    var unwalked =
        SafetyRules.check(FLAT, ANA, out).stream()
            .filter(finding -> finding.rule() == RuleId.S07)
            .map(Finding::topic)
            .findFirst()
            .orElseThrow();
    var override = override(unwalked, "Knows the path");
    var rules = new HouseRules(ClinicSettings.STANDARD, List.of(override));

    assertThat(rules.overrides(FLAT, null, ANA, out)).containsExactly(override);
    assertThat(rules.overrides(FLAT, null, ANA, Conditions.indoors(MONDAY))).isEmpty();
  }

  @Test
  void anOverrideForOneProgramIsToldWhereThatProgramIsPlannedAlone() {
    var handOut = handOut(overriding(ANA.id(), UPHILL, null));

    assertThat(told(handOut, planned(MONDAY, UPHILL))).hasSize(1);
    assertThat(told(handOut, planned(MONDAY, null))).isEmpty();
  }

  @Test
  void whatWasWithdrawnOrIsForSomebodyElseIsNotTold() {
    var withdrawn = new Exemption.Withdrawn("Eva Halvorsen", Instant.parse("2026-11-12T09:00:00Z"));

    assertThat(told(handOut(overriding(ANA.id(), null, withdrawn)), planned(MONDAY, null)))
        .isEmpty();
    assertThat(told(handOut(overriding(AthleteId.create(), null, null)), planned(MONDAY, null)))
        .isEmpty();
  }

  @Test
  void aSheetForNobodyRestsOnNoOverride() {
    assertThat(
            handOut(overriding(ANA.id(), null, null)).order(DOWN, null, null).issue().exemptions())
        .isEmpty();
  }

  private static HouseRules house(Thresholds thresholds) {
    return new HouseRules(ClinicSettings.STANDARD.withThresholds(thresholds), List.of());
  }

  private static Thresholds stoppingAbove(int most) {
    int advance = Math.min(2, most);
    return new Thresholds(PainScale.THOMEE, advance, most, 2, Thresholds.Practice.STANDARD);
  }

  /// A clinic that overrides what the rules say about going downhill.
  private static Exemption override(Topic topic, String reason) {
    var given = new Given(reason, "Eva", Instant.parse("2026-11-11T09:00:00Z"));
    return new Exemption(UUID.randomUUID(), new Subject(ANA.id(), null, ""), topic, given, null);
  }

  private static HouseRules overriding(
      AthleteId who, @Nullable ProgramId program, Exemption.@Nullable Withdrawn withdrawn) {
    var given =
        new Given(
            "Trained downhill for years", "Eva Halvorsen", Instant.parse("2026-11-11T09:00:00Z"));
    var exemption =
        new Exemption(
            UUID.randomUUID(), new Subject(who, program, ""), downhill(), given, withdrawn);
    return new HouseRules(ClinicSettings.STANDARD, List.of(exemption));
  }

  private static Topic downhill() {
    return SafetyRules.check(DOWN, ANA, Conditions.on(MONDAY)).stream()
        .filter(finding -> finding.rule() == RuleId.S05 && finding.mayBeOverridden())
        .map(Finding::topic)
        .findFirst()
        .orElseThrow();
  }

  private static HandOut handOut(HouseRules rules) {
    return Courses.handOut(rules);
  }

  private static PlannedSession planned(LocalDate day, @Nullable ProgramId source) {
    return PlannedSession.of(SessionId.create(), day, Snapshot.of(DOWN, source));
  }

  private static CourseModel week(HandOut handOut, PlannedSession... sessions) {
    var plan = new AthletePlan(List.of(sessions), List.of());
    var order =
        CourseOrder.of(ANA, SessionNumbers.of(plan), Span.week(MONDAY), handOut, PerPage.FOUR);
    return Courses.model(order, Locale.ENGLISH);
  }

  private static List<String> told(HandOut handOut, PlannedSession... sessions) {
    return told(week(handOut, sessions).heading().notices());
  }

  private static List<String> told(List<Notice> notices) {
    return notices.stream()
        .filter(notice -> notice.lead().equals("Agreed otherwise:"))
        .map(Notice::text)
        .toList();
  }
}
