package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.absence.PartRule;
import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.CountUnit;
import io.github.tvarka.attendance.tally.Counted;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.attendance.tally.Metric;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.EachScope;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.truth.Truth;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Naming the subjects of lessons afterwards leads to nothing that was not said to be possible. */
class LessonsWithoutSubjectProperties {
  private static final LocalDate FIRST = LocalDate.of(2025, 10, 6);
  private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 31);
  private static final Window MONTH = Window.CALENDAR_MONTH;

  private static final List<Counter> COUNTERS = List.of(
      OneSubjectCase.EACH,
      of("days", CountUnit.SCHOOL_DAY).build(),
      of("half-days", CountUnit.SCHOOL_DAY).part(PartRule.parse("1/2")).build(),
      of("whole-days", CountUnit.SCHOOL_DAY).part(PartRule.WHOLE).build(),
      of("run", CountUnit.LESSON).metric(Metric.LONGEST_RUN).build(),
      of("run-of-days", CountUnit.SCHOOL_DAY).metric(Metric.LONGEST_RUN).build(),
      of("calendar", CountUnit.CALENDAR_DAY).build(),
      of("minutes", CountUnit.MINUTE).build(),
      of("events", CountUnit.EVENT).build());
  private static final Counter MATHS =
      Counter.of("maths", CountUnit.LESSON, Counted.UNEXCUSED).withSubjects("maths");
  private static final Counter LESSONS_OF_MATHS =
      Counter.of("lessons-of-maths", CountUnit.LESSON, Counted.SCHEDULED).withSubjects("maths");

  private static final Counter SCHEDULED_DAYS =
      Counter.of("scheduled-days", CountUnit.SCHOOL_DAY, Counted.SCHEDULED);

  private static Counter.Builder of(String key, CountUnit unit) {
    return Counter.builder()
        .key(CounterKey.of(key))
        .unit(unit)
        .of(Counted.UNEXCUSED)
        .each(EachScope.SUBJECT);
  }

  private static List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(OneSubjectCase.quarterAndThree());
    conditions.add(OneSubjectCase.share(30));
    conditions.add(new InOneSubject(new Not(OneSubjectCase.count(2))));
    conditions.add(new InOneSubject(
        AllOf.of(OneSubjectCase.count(2), Count.of(COUNTERS.get(8).key(), MONTH, Band.atMost(1)))));
    conditions.add(
        Share.atLeast(COUNTERS.get(1).key(), SCHEDULED_DAYS.key(), MONTH, Percent.of(20)));
    for (Counter counter : COUNTERS) {
      int step = counter.unit() == CountUnit.MINUTE ? 45 : 1;
      for (int bound = 1; bound <= 4; bound++) {
        conditions.add(Count.of(counter.key(), MONTH, Band.atLeast(bound * step)));
        conditions.add(new Not(Count.of(counter.key(), MONTH, Band.atMost(bound * step))));
        conditions.add(Count.of(counter.key(), MONTH, Band.atMost(bound * step)));
      }
    }
    return conditions;
  }

  /** Each tenth of mathematics, and of any subject. */
  private static List<Condition> steps(boolean maths) {
    List<Condition> steps = new ArrayList<>();
    for (int percent = 10; percent <= 100; percent += 10) {
      steps.add(step(maths, percent));
    }
    return steps;
  }

  private static Condition step(boolean maths, int percent) {
    return maths
        ? Share.atLeast(MATHS.key(), LESSONS_OF_MATHS.key(), MONTH, Percent.of(percent))
        : OneSubjectCase.share(percent);
  }

  /** The same where the mildest stands: each ends within the next but one, so that none yields always. */
  private static List<Condition> milder(boolean maths) {
    List<Condition> steps = new ArrayList<>();
    for (int percent = 10; percent < 100; percent += 10) {
      steps.add(AllOf.of(step(maths, percent), new Not(step(maths, Math.min(percent + 15, 100)))));
    }
    steps.add(step(maths, 100));
    return steps;
  }

  private static AttendancePolicy policy(Resolution resolution, List<Condition> conditions) {
    List<LadderRow> rows = new ArrayList<>();
    for (Condition when : conditions) {
      rows.add(LadderRow.builder()
          .clause(Clause.of("90." + (rows.size() + 1)))
          .when(when)
          .build());
    }
    List<Counter> counters = new ArrayList<>(Rukainiai2023.policy().counters());
    counters.addAll(COUNTERS);
    counters.add(MATHS);
    counters.add(LESSONS_OF_MATHS);
    counters.add(SCHEDULED_DAYS);
    return Rukainiai2023.policy()
        .withCounters(counters)
        .withEscalation(
            new EscalationPolicy(MONTH, List.of(Ladder.of("subject", resolution, rows))));
  }

  private static final List<AttendanceCalculator> CALCULATORS = List.of(
      AttendanceCalculator.of(policy(Resolution.ALL, conditions())),
      AttendanceCalculator.of(policy(Resolution.HIGHEST, steps(true))),
      AttendanceCalculator.of(policy(Resolution.LOWEST, milder(true))),
      AttendanceCalculator.of(policy(Resolution.HIGHEST, steps(false))));

  private static final List<AttendanceCalculator> IN_EACH =
      List.of(inEach(Resolution.ALL), inEach(Resolution.HIGHEST), inEach(Resolution.LOWEST));

  /** Each tenth of a subject, resolved in each subject by itself. */
  private static AttendanceCalculator inEach(Resolution resolution) {
    AttendancePolicy policy =
        policy(resolution, resolution == Resolution.LOWEST ? milder(false) : steps(false));
    List<Ladder> ladders = policy.escalation().ladders().stream()
        .map(ladder -> ladder.withEach(EachScope.SUBJECT))
        .toList();
    return AttendanceCalculator.of(policy.withEscalation(new EscalationPolicy(MONTH, ladders)));
  }

  /** Three lessons on each school day of two weeks: their subjects, an empty one where it is not given. */
  @Provide
  Arbitrary<List<String>> subjects() {
    return Arbitraries.of("maths", "maths", "music", "", "").list().ofSize(30);
  }

  @Provide
  Arbitrary<List<Mark>> marks() {
    return Arbitraries.of(Mark.EXCUSED, Mark.EXCUSED, Mark.ABSENT, Mark.ABSENT, Mark.UNMARKED)
        .list()
        .ofSize(30);
  }

  private static AttendanceFacts facts(List<String> subjects, List<Mark> marks) {
    Map<LocalDate, List<TimetabledLesson>> days = new LinkedHashMap<>();
    List<LessonEntry> entries = new ArrayList<>();
    LocalDate day = FIRST;
    for (int i = 0; i < subjects.size(); i++) {
      int lesson = i % 3 + 1;
      days.computeIfAbsent(day, date -> new ArrayList<>())
          .add(new TimetabledLesson(
              lesson, Optional.of(subjects.get(i)).filter(name -> !name.isEmpty())));
      entries.add(new LessonEntry(day, lesson, marks.get(i)));
      day = lesson < 3 ? day : day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
    }
    Timetable timetable = Timetable.builder()
        .addAllTimes(SchoolYear2025.timetable().times())
        .exceptions(days)
        .build();
    return StudentCase.minor()
        .facts()
        .withTimetable(timetable)
        .withAbsences(AbsenceLog.of(entries));
  }

  private static List<RowDecision> rows(AttendanceCalculator calculator, AttendanceFacts facts) {
    return calculator.decide(facts, OCTOBER).escalation().periods().stream()
        .filter(period -> period.period().contains(OCTOBER))
        .flatMap(period -> period.rows().stream())
        .toList();
  }

  @Property(tries = 60)
  void namingTheSubjectStaysWithinWhatWasSaidPossible(
      @ForAll("subjects") List<String> subjects,
      @ForAll("marks") List<Mark> marks,
      @ForAll Random random) {
    List<String> named = named(subjects, random);
    for (AttendanceCalculator calculator : CALCULATORS) {
      List<RowDecision> before = rows(calculator, facts(subjects, marks));
      List<RowDecision> after = rows(calculator, facts(named, marks));
      assertThat(after).hasSameSizeAs(before).isNotEmpty();
      for (int i = 0; i < before.size(); i++) {
        isWithin(before.get(i), after.get(i));
      }
    }
  }

  private static List<String> named(List<String> subjects, Random random) {
    List<String> others = List.of("maths", "music", "art", "dance");
    int choice = 1 + random.nextInt(others.size());
    return subjects.stream()
        .map(subject -> subject.isEmpty() ? others.get(random.nextInt(choice)) : subject)
        .toList();
  }

  @Property(tries = 60)
  void namingTheSubjectStaysWithinWhatWasSaidPossibleInEachSubject(
      @ForAll("subjects") List<String> subjects,
      @ForAll("marks") List<Mark> marks,
      @ForAll Random random) {
    List<String> named = named(subjects, random);
    for (AttendanceCalculator calculator : IN_EACH) {
      List<RowDecision> before = rows(calculator, facts(subjects, marks));
      List<RowDecision> after = rows(calculator, facts(named, marks));
      assertThat(after).isNotEmpty();
      after.forEach(row -> isWithin(of(row, before), row));
    }
  }

  /** The row in the same subject, or in one that was not given. */
  private static RowDecision of(RowDecision row, List<RowDecision> before) {
    List<RowDecision> same =
        before.stream().filter(one -> one.citation().equals(row.citation())).toList();
    return same.stream()
        .filter(one -> one.scope().equals(row.scope()))
        .findFirst()
        .orElseGet(() -> same.stream()
            .filter(one -> one.scope().equals(Optional.of(CounterKey.NO_SUBJECT)))
            .findFirst()
            .orElseThrow());
  }

  private static void isWithin(RowDecision before, RowDecision after) {
    String found = before.finding() + " then " + after.finding();
    if (before.outcome() instanceof RowOutcome.Holds holds) {
      boolean yields = holds.atLeast() && after.outcome() instanceof RowOutcome.Yields;
      assertThat(after.holds() || yields).as(found).isTrue();
    } else if (before.outcome() instanceof RowOutcome.DoesNotHold) {
      assertThat(after.outcome()).as(found).isInstanceOf(RowOutcome.DoesNotHold.class);
    }
    boolean sure = before.finding().truth() != Truth.UNKNOWN;
    assertThat(!sure || after.finding().truth() == before.finding().truth())
        .as(found)
        .isTrue();
  }
}
