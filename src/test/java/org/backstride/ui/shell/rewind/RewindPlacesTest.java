package org.backstride.ui.shell.rewind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.recording.RecordingId;
import org.backstride.studio.DocumentState;
import org.backstride.studio.DocumentState.Presence;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RewindPlacesTest {

  private final Demo demo = Demo.filled(Locale.ENGLISH);
  private final RewindPlaces places = new RewindPlaces(demo.studio());

  @AfterEach
  void close() {
    demo.close();
  }

  @Test
  void aProgramIsOpenedUnlessItIsSeen() {
    var id = demo.program();
    var state = new DocumentState.ProgramState(id, Program.EMPTY, List.of());

    assertThat(before(state, new Place.Today())).isEqualTo(new Place.ProgramPlace(id));
    assertThat(stays(state, new Place.ProgramPlace(id))).isTrue();
    assertThat(stays(state, new Place.SheetPlace(id, null))).isTrue();
  }

  @Test
  void aProgramThatComesOrGoesIsSeenOnTheShelf() {
    var gone = new DocumentState.ProgramState(demo.program(), null, List.of());
    var back = new DocumentState.ProgramState(ProgramId.create(), Program.EMPTY, List.of());

    assertThat(before(gone, new Place.Today())).isEqualTo(new Place.Programs());
    assertThat(before(back, new Place.ProgramPlace(demo.program())))
        .isEqualTo(new Place.Programs());
  }

  @Test
  void aPersonIsOpenedAndOneThatGoesIsSeenInTheList() {
    var id = demo.patient();
    var changed = new DocumentState.AthleteState(id, Athlete.named("Marta"));

    assertThat(before(changed, new Place.Recordings())).isEqualTo(new Place.AthletePlace(id));
    assertThat(stays(changed, new Place.RehabPlace(id))).isTrue();
    assertThat(before(new DocumentState.AthleteState(id, null), new Place.AthletePlace(id)))
        .isEqualTo(new Place.Athletes());
  }

  @Test
  void aReportIsSeenInThePersonsRehabilitation() {
    var id = demo.patient();
    var entered = new DocumentState.ResponsesState(id, List.of(), List.of());

    assertThat(before(entered, new Place.Recordings())).isEqualTo(new Place.RehabPlace(id));
    assertThat(stays(entered, new Place.Today())).isTrue();
  }

  @Test
  void theIntervalsOfARecordingAreSeenOnItsChart() {
    var id = demo.recording();

    assertThat(before(new DocumentState.IntervalsState(id, List.of()), new Place.Today()))
        .isEqualTo(new Place.RecordingPlace(id));
  }

  @Test
  void whatConcernsListsOfRecordingsIsSeenThere() {
    var id = RecordingId.random();
    var states =
        List.of(
            new DocumentState.OwnerState(id, null),
            new DocumentState.DateState(id, null, null),
            new DocumentState.HandState(id, null, null),
            new DocumentState.RecordingsState(List.of(id), Presence.DELETED));

    assertThat(states)
        .allSatisfy(
            state -> assertThat(before(state, new Place.Today())).isEqualTo(new Place.Recordings()))
        .allSatisfy(state -> assertThat(stays(state, new Place.Review())).isTrue());
  }

  @Test
  void aPlanIsSeenOnTheCalendarOfItsPerson() {
    var id = AthleteId.create();
    var one = plan(Map.of(id, AthletePlan.EMPTY));

    assertThat(before(one, new Place.Today())).isEqualTo(new Place.CalendarPlace(id));
    assertThat(stays(one, new Place.Calendar())).isTrue();
    assertThat(before(one, new Place.CalendarPlace(AthleteId.create())))
        .isEqualTo(new Place.CalendarPlace(id));
  }

  @Test
  void whichRecordingBelongsToASessionIsSeenOnTheCalendar() {
    var id = AthleteId.create();
    var tie = new DocumentState.TieState(id, Map.of());

    assertThat(before(tie, new Place.Today())).isEqualTo(new Place.CalendarPlace(id));
  }

  @Test
  void aPlanOfManyIsSeenOnTheCalendarOfAll() {
    var one = AthleteId.create();
    var other = AthleteId.create();
    var many = plan(Map.of(one, AthletePlan.EMPTY, other, AthletePlan.EMPTY));

    assertThat(before(many, new Place.Today())).isEqualTo(new Place.Calendar());
  }

  @Test
  void ofSeveralStatesTheFirstDecides() {
    var id = demo.program();
    var both =
        new DocumentState.Together(
            List.of(
                new DocumentState.Together(List.of()),
                new DocumentState.ProgramState(id, Program.EMPTY, List.of()),
                plan(Map.of())));

    assertThat(before(both, new Place.Today())).isEqualTo(new Place.ProgramPlace(id));
    assertThat(stays(new DocumentState.Together(List.of()), new Place.Today())).isTrue();
  }

  private static DocumentState plan(Map<AthleteId, AthletePlan> plans) {
    return new DocumentState.PlanState(plans, Set.of());
  }

  private Place before(DocumentState state, Place now) {
    return Fx.get(() -> places.before(state, now)).orElseThrow();
  }

  private boolean stays(DocumentState state, Place now) {
    return Fx.get(() -> places.before(state, now)).isEmpty();
  }
}
