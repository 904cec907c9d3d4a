package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.OneSubjectCase.ROW;
import static io.github.tvarka.attendance.OneSubjectCase.count;
import static io.github.tvarka.attendance.OneSubjectCase.lessons;
import static io.github.tvarka.attendance.OneSubjectCase.policy;
import static io.github.tvarka.attendance.OneSubjectCase.quarterAndThree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.DueMeasure;
import io.github.tvarka.attendance.escalation.EscalationDecision;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.measure.Lasting;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.EachScope;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A warning is ordered for each subject of which enough was missed, a talk once. */
class MeasureOfOneSubjectTest {
  private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 31);
  private static final Act WARN = Act.of("warn");
  private static final Measure WARNING = Measure.builder()
      .actor(Role.CLASS_TEACHER)
      .act(WARN)
      .each(EachScope.SUBJECT)
      .modality(Modality.MUST)
      .build();
  private static final Measure TALK = Measure.builder()
      .actor(Role.CLASS_TEACHER)
      .act(Act.of("talk"))
      .modality(Modality.MAY)
      .build();
  private final List<TakenMeasure> taken = new ArrayList<>();

  private EscalationDecision decide(List<LessonEntry> entries, Measure... measures) {
    return AttendanceCalculator.of(policy(quarterAndThree(), measures))
        .decide(OneSubjectCase.facts(entries).withMeasures(MeasureLog.of(taken)), OCTOBER)
        .escalation();
  }

  private static List<LessonEntry> missed(int maths, int music) {
    List<LessonEntry> entries = new ArrayList<>(lessons(1, maths, Mark.ABSENT));
    entries.addAll(lessons(3, music, Mark.ABSENT));
    return entries;
  }

  private void take(String act, Optional<String> subject) {
    taken.add(TakenMeasure.of(ROW, Act.of(act), LocalDate.of(2025, 10, 20)).withScope(subject));
  }

  private static List<String> due(EscalationDecision decision) {
    return decision.due().stream()
        .map(due -> due.ordered().measure().act()
            + due.ordered().scope().map(subject -> " " + subject).orElse(""))
        .toList();
  }

  private static List<TakenMeasure> fallenAway(EscalationDecision decision) {
    return decision.periods().stream()
        .map(PeriodDecision::fallenAway)
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 2, ''",
    "4, 2, 'warn maths, talk'",
    "3, 3, 'warn music, talk'",
    "4, 3, 'warn maths, warn music, talk'"
  })
  void isOrderedForEachSubjectForWhichTheRowHolds(int maths, int music, String expected) {
    assertThat(String.join(", ", due(decide(missed(maths, music), WARNING, TALK))))
        .isEqualTo(expected);
  }

  @Test
  void isNotOrderedForASubjectForWhichOnlyWhatMustNotBeIsOpen() {
    Condition when = AllOf.of(
        new InOneSubject(OneSubjectCase.count(3)),
        new Not(new InOneSubject(OneSubjectCase.share(25))));
    List<LessonEntry> entries = missed(3, 1);
    entries.add(new LessonEntry(LocalDate.of(2025, 10, 27), 3, Mark.UNMARKED));
    RowOutcome open = AttendanceCalculator.of(policy(when, WARNING))
        .decide(OneSubjectCase.facts(entries), OCTOBER)
        .escalation()
        .row(ROW, OCTOBER)
        .orElseThrow()
        .outcome();
    assertThat(open).isInstanceOf(RowOutcome.NotYetKnown.class);
    assertThat(((RowOutcome.NotYetKnown) open).measures())
        .extracting(ordered -> ordered.scope().orElseThrow())
        .containsExactly("maths");
  }

  @Test
  void takenForOneSubjectIsNotTakenForAnother() {
    take("warn", Optional.of("music"));
    EscalationDecision decision = decide(missed(4, 3), WARNING, TALK);
    assertThat(due(decision)).containsExactly("warn maths", "talk");
    assertThat(fallenAway(decision)).isEmpty();
  }

  @Test
  void standsWhereTheRowLooksForNoSingleSubject() {
    take("talk", Optional.of("music"));
    EscalationDecision decision = AttendanceCalculator.of(policy(OneSubjectCase.count(3), TALK))
        .decide(OneSubjectCase.facts(missed(3, 0)).withMeasures(MeasureLog.of(taken)), OCTOBER)
        .escalation();
    assertThat(decision.row(ROW, OCTOBER).orElseThrow().holds()).isTrue();
    assertThat(fallenAway(decision)).isEmpty();
  }

  @Test
  void standsForASubjectThatLessonsWithoutOneMayBeOf() {
    take("warn", Optional.of("art"));
    List<LessonEntry> entries = lessons(2, 3, Mark.ABSENT);
    Map<LocalDate, List<TimetabledLesson>> art =
        Map.of(OCTOBER, List.of(new TimetabledLesson(1, Optional.of("art"))));
    for (String second : List.of("", "maths")) {
      AttendanceFacts facts = OneSubjectCase.facts(entries)
          .withTimetable(OneSubjectCase.timetable("maths", second, "music").withExceptions(art))
          .withMeasures(MeasureLog.of(taken));
      EscalationDecision decision = AttendanceCalculator.of(policy(quarterAndThree(), WARNING))
          .decide(facts, OCTOBER)
          .escalation();
      assertThat(fallenAway(decision)).hasSize(second.isEmpty() ? 0 : 1);
    }
  }

  @Test
  void takenForNoSubjectInParticularIsTakenForNone() {
    take("warn", Optional.empty());
    assertThat(due(decide(missed(4, 3), WARNING))).containsExactly("warn maths", "warn music");
  }

  @Test
  void whatIsOrderedOnceIsTakenForWhateverSubject() {
    take("talk", Optional.of("music"));
    assertThat(due(decide(missed(4, 3), TALK))).isEmpty();
  }

  @Test
  void fallsAwayForItsSubjectAlone() {
    take("warn", Optional.of("maths"));
    take("warn", Optional.of("music"));
    EscalationDecision decision = decide(missed(4, 2), WARNING);
    assertThat(due(decision)).isEmpty();
    assertThat(fallenAway(decision))
        .extracting(one -> one.scope().orElseThrow())
        .containsExactly("music");
  }

  @Test
  void staysWhileItsSubjectIsNotYetKnown() {
    take("warn", Optional.of("music"));
    List<LessonEntry> entries = missed(4, 2);
    entries.add(new LessonEntry(LocalDate.of(2025, 10, 27), 3, Mark.UNMARKED));
    EscalationDecision decision = decide(entries, WARNING);
    assertThat(due(decision)).containsExactly("warn maths");
    assertThat(fallenAway(decision)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "4, 2", "4, 3", "7, 7"})
  void whatWasTakenIsNotDueAgainAndDoesNotFallAway(int maths, int music) {
    for (DueMeasure due : decide(missed(maths, music), WARNING, TALK).due()) {
      taken.add(due.taken(LocalDate.of(2025, 10, 30)));
    }
    EscalationDecision again = decide(missed(maths, music), WARNING, TALK);
    assertThat(again.due()).isEmpty();
    assertThat(fallenAway(again)).isEmpty();
  }

  @Test
  void lastsFromWhatWasDoneForItsSubject() {
    take("plan", Optional.of("music"));
    EscalationDecision decision =
        decide(missed(4, 3), WARNING.withLasts(new Lasting(1, Act.of("plan"))));
    assertThat(decision.due())
        .extracting(due -> due.ordered().until())
        .containsExactly(Optional.empty(), Optional.of(LocalDate.of(2025, 11, 19)));
  }

  @ParameterizedTest
  @CsvSource({"music, false", "maths, true", "'', true"})
  void anEarlierStepOfASubjectIsLookedForInThatSubject(String warned, boolean expected) {
    Condition warnedAndThree =
        new InOneSubject(AllOf.of(count(3), Held.of(WARN, Window.SCHOOL_YEAR, Band.atLeast(1))));
    take("warn", Optional.of(warned).filter(subject -> !subject.isEmpty()));
    AttendanceFacts facts = OneSubjectCase.facts(missed(3, 2)).withMeasures(MeasureLog.of(taken));
    assertThat(AttendanceCalculator.of(policy(warnedAndThree))
            .decide(facts, OCTOBER)
            .escalation()
            .row(ROW, OCTOBER)
            .orElseThrow()
            .holds())
        .isEqualTo(expected);
  }

  @Test
  void mustStandInARowThatHoldsInOneSubject() {
    assertThat(policy(AllOf.of(quarterAndThree(), FactIs.of("some-fact")), WARNING))
        .isNotNull();
    for (Condition when : List.of(
        count(3),
        new Not(quarterAndThree()),
        AnyOf.of(quarterAndThree(), FactIs.of("some-fact")),
        AllOf.of(quarterAndThree(), new InOneSubject(count(5))))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy(when, WARNING))
          .withMessage(
              "escalation.ladders[0].rows[0].then[0].each (subject) must stand in a row that holds inOneSubject, or in a ladder resolved in each subject (clause 7)");
    }
  }
}
