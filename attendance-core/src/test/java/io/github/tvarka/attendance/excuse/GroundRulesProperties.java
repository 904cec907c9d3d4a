package io.github.tvarka.attendance.excuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of what a ground may ask for itself, under made-up regulations. */
class GroundRulesProperties {
  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
  private static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);
  private static final Ground SPORT = Ground.of("sport");
  private static final Statement CERTIFICATE = Statement.of("certificate");

  /** The lessons of one day: how many are missed, whether one more is a late arrival, whether it is told, with a certificate or not. */
  record Day(int day, int missed, boolean late, boolean told, boolean certified) {}

  @Provide
  Arbitrary<List<Day>> september() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 30),
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(true, false),
            Arbitraries.of(true, true, false),
            Arbitraries.of(true, false, false))
        .as(Day::new)
        .list()
        .ofMaxSize(12)
        .uniqueElements(Day::day);
  }

  private static AttendanceFacts facts(List<Day> days) {
    StudentCase student = StudentCase.minor();
    for (Day one : days) {
      LocalDate day = FIRST.withDayOfMonth(one.day());
      if (day.getDayOfWeek().getValue() > 5) {
        continue;
      }
      for (int lesson = 1; lesson <= one.missed(); lesson++) {
        student.absentLessons(day, lesson);
      }
      if (one.late()) {
        student.marked(Mark.LATE, day, 6);
      }
      if (one.told()) {
        Statement[] stated = one.certified() ? new Statement[] {CERTIFICATE} : new Statement[0];
        student.notice(Ground.ILLNESS, day, day, day.atTime(7, 0), stated);
      }
    }
    return student.facts();
  }

  private static AllowanceTier.Builder tier(String clause) {
    return AllowanceTier.builder().clause(Clause.of(clause)).approver(Role.CLASS_TEACHER);
  }

  private static AttendancePolicy policy(AllowanceTier... tiers) {
    AttendancePolicy policy = Rukainiai2023.policy();
    Allowance illness = Allowance.of(Clause.of("6.1"), Ground.ILLNESS, List.of(tiers));
    return policy.withExcuses(
        new ExcusePolicy(policy.excuses().notice(), List.of(illness), List.of()));
  }

  private static ExcuseDecision decide(AttendancePolicy policy, AttendanceFacts facts) {
    return AttendanceCalculator.of(policy).decide(facts, AS_OF).excuses();
  }

  private static Map<LessonSlot, ExcuseOutcome> outcomes(ExcuseDecision decision) {
    Map<LessonSlot, ExcuseOutcome> outcomes = new TreeMap<>();
    decision
        .verdicts()
        .forEach(verdict -> verdict
            .lessons()
            .forEach(
                lesson -> outcomes.put(new LessonSlot(verdict.date(), lesson), verdict.outcome())));
    return outcomes;
  }

  private static Set<LessonSlot> excused(ExcuseDecision decision) {
    Set<LessonSlot> excused = new TreeSet<>();
    outcomes(decision).forEach((slot, outcome) -> {
      if (outcome instanceof ExcuseOutcome.Excused) {
        excused.add(slot);
      }
    });
    return excused;
  }

  private static AttendanceFacts until(AttendanceFacts facts, LocalDate day) {
    return facts.withAbsences(facts.absences().until(day));
  }

  @Property(tries = 300)
  void aLimitOnAllThatIsToldExcusesNoMoreThanOneOnWhatIsExcused(
      @ForAll("september") List<Day> days) {
    AllowanceLimit two = AllowanceLimit.of(2, DayUnit.SCHOOL_DAY, Window.SPELL);
    Set<LessonSlot> some = excused(decide(policy(tier("1").addLimits(two).build()), facts(days)));
    Set<LessonSlot> none =
        excused(decide(policy(tier("1").addLimits(two.ofAllTold()).build()), facts(days)));
    assertThat(some).containsAll(none);
  }

  @Property(tries = 300)
  void aSpellIsExcusedAsAWholeOrNotAtAll(@ForAll("september") List<Day> days) {
    AllowanceLimit two =
        AllowanceLimit.of(2, DayUnit.SCHOOL_DAY, Window.CALENDAR_MONTH).ofAllTold();
    AttendanceFacts facts = facts(days);
    Set<LessonSlot> excused = excused(decide(policy(tier("1").addLimits(two).build()), facts));
    long told = facts.requests().stream()
        .filter(request -> facts.absences().entries().stream()
            .anyMatch(entry ->
                entry.mark() == Mark.ABSENT && request.covers(entry.date(), entry.lesson())))
        .count();
    assertThat(excused.stream().map(LessonSlot::date).distinct().count())
        .isEqualTo(told <= 2 ? told : 0);
  }

  @Property(tries = 300)
  void lateArrivalsChangeNothingForMissedLessons(@ForAll("september") List<Day> days) {
    AllowanceTier missed = tier("1")
        .addLimits(AllowanceLimit.of(4, DayUnit.SCHOOL_DAY, Window.CALENDAR_MONTH))
        .build();
    AllowanceTier late = tier("2").coverage(Coverage.LATE_ARRIVALS).build();
    AttendanceFacts facts = facts(days);
    AttendanceFacts withoutLate =
        facts.withAbsences(AbsenceLog.of(facts.absences().entries().stream()
            .filter(entry -> entry.mark() != Mark.LATE)
            .toList()));
    ExcuseDecision both = decide(policy(missed, late), facts);
    Map<LessonSlot, ExcuseOutcome> ofMissed = outcomes(both);
    facts.absences().entries().stream()
        .filter(entry -> entry.mark() == Mark.LATE)
        .map(LessonEntry::slot)
        .forEach(ofMissed::remove);
    assertThat(ofMissed).isEqualTo(outcomes(decide(policy(missed), withoutLate)));
    assertThat(both.excusedLate()).allSatisfy(slot -> assertThat(excused(both)).contains(slot));
  }

  @Property(tries = 200)
  void whatIsMissedLaterChangesNoEvidenceForEarlierDays(@ForAll("september") List<Day> days) {
    Condition many =
        Count.of(Counter.UNEXCUSED_LESSONS.key(), Window.CALENDAR_MONTH, Band.atLeast(6));
    AttendancePolicy policy = policy(
        tier("1").appliesTo(new Not(many)).build(),
        tier("2").appliesTo(many).addStatements(CERTIFICATE).build());
    AttendanceFacts facts = facts(days);
    Map<LessonSlot, ExcuseOutcome> all = outcomes(decide(policy, facts));
    LocalDate middle = FIRST.plusDays(14);
    Map<LessonSlot, ExcuseOutcome> first = outcomes(decide(policy, until(facts, middle)));
    all.keySet().removeIf(slot -> slot.date().isAfter(middle));
    assertThat(all).isEqualTo(first);
  }

  @Property(tries = 200)
  void theEvidenceNeededFollowsFromTheUnexcusedLessonsOfTheDaysBefore(
      @ForAll("september") List<Day> days) {
    Condition many =
        Count.of(Counter.UNEXCUSED_LESSONS.key(), Window.CALENDAR_MONTH, Band.atLeast(6));
    AttendancePolicy policy = policy(
        tier("1").appliesTo(new Not(many)).build(),
        tier("2").appliesTo(many).addStatements(CERTIFICATE).build());
    AttendanceFacts facts = facts(days);
    Map<LessonSlot, ExcuseOutcome> all = outcomes(decide(policy, facts));
    int unexcused = 0;
    for (LocalDate day = FIRST; !day.isAfter(AS_OF); day = day.plusDays(1)) {
      LocalDate date = day;
      int before = unexcused;
      for (Map.Entry<LessonSlot, ExcuseOutcome> one : all.entrySet()) {
        if (one.getKey().date().equals(date)) {
          if (one.getValue() instanceof ExcuseOutcome.Excused excused) {
            assertThat(excused.citation().clause().number()).isEqualTo(before < 6 ? "1" : "2");
          } else {
            unexcused++;
          }
        }
      }
    }
  }

  private static AttendancePolicy limited(AllowanceLimit limit) {
    return policy(tier("1").addLimits(limit).build());
  }

  @Property(tries = 300)
  void aLimitInLessonsIsOneInTheMinutesAndHoursOfThoseLessons(
      @ForAll("september") List<Day> days, @ForAll @IntRange(min = 1, max = 5) int fours) {
    Window month = Window.CALENDAR_MONTH;
    AttendanceFacts facts = facts(days);
    ExcuseDecision lessons =
        decide(limited(AllowanceLimit.of(4 * fours, DayUnit.LESSON, month)), facts);
    ExcuseDecision minutes =
        decide(limited(AllowanceLimit.of(180 * fours, DayUnit.MINUTE, month)), facts);
    ExcuseDecision hours =
        decide(limited(AllowanceLimit.of(3 * fours, DayUnit.HOUR, month)), facts);
    assertThat(excused(minutes)).isEqualTo(excused(lessons));
    assertThat(excused(hours)).isEqualTo(excused(lessons));
    assertThat(hours.uses().get(0).used().times(Fraction.of(60)))
        .isEqualTo(minutes.uses().get(0).used());
  }

  @Property(tries = 300)
  void aBudgetOfTwoGroundsIsThatOfOneGround(
      @ForAll("september") List<Day> days,
      @ForAll @IntRange(min = 1, max = 4) int atMost,
      @ForAll("units") DayUnit unit) {
    AllowanceLimit limit = AllowanceLimit.of(atMost, unit, Window.CALENDAR_MONTH);
    AttendanceFacts one = facts(days);
    AttendanceFacts two = one.withRequests(one.requests().stream()
        .map(request ->
            request.from().getDayOfMonth() % 2 == 0 ? request.withGround(SPORT) : request)
        .toList());
    ExcusePolicy plain = limited(limit).excuses();
    AttendancePolicy shared = limited(limit)
        .withExcuses(new ExcusePolicy(
            plain.notice(),
            List.of(
                Allowance.of(
                    Clause.of("6.1"),
                    Ground.ILLNESS,
                    List.of(tier("1").addLimits(limit.withTogether(SPORT)).build())),
                Allowance.of(
                    Clause.of("6.2"),
                    SPORT,
                    List.of(
                        tier("2").addLimits(limit.withTogether(Ground.ILLNESS)).build()))),
            List.of()));
    assertThat(excused(decide(shared, two))).isEqualTo(excused(decide(limited(limit), one)));
  }

  @Provide
  Arbitrary<DayUnit> units() {
    return Arbitraries.of(
        DayUnit.SCHOOL_DAY, DayUnit.LESSON, DayUnit.NOTICE, DayUnit.HOUR, DayUnit.SESSION);
  }
}
