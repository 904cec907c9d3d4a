package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.CaseArbitraries.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.Headroom;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.excuse.Effect;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.attendance.excuse.SchoolDecision;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.AttendanceRecord;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the whole decision, under the founding preset and its alternatives. */
class AttendanceCalculatorProperties {
  private static final CounterKey UNEXCUSED = CounterKey.of("unexcused-lessons");
  private static final Clause[] PREVENTION = {
    Clause.of("17.1"), Clause.of("17.2"), Clause.of("17.3"), Clause.of("17.4")
  };

  @Provide
  Arbitrary<AttendanceFacts> known() {
    return CaseArbitraries.known();
  }

  @Provide
  Arbitrary<AttendanceFacts> open() {
    return CaseArbitraries.open();
  }

  @Provide
  Arbitrary<AttendanceFacts> withoutNotices() {
    return CaseArbitraries.withoutNotices();
  }

  @Provide
  Arbitrary<ExcuseRequest> request() {
    return CaseArbitraries.request();
  }

  @Provide
  Arbitrary<LocalDate> day() {
    return Arbitraries.integers().between(0, 90).map(CaseArbitraries.FIRST::plusDays);
  }

  @Provide
  Arbitrary<AttendancePolicy> policy() {
    List<AttendancePolicy> policies = new ArrayList<>(List.of(Rukainiai2023.policy()));
    Rukainiai2023.policy()
        .readings()
        .forEach(reading -> reading
            .alternatives()
            .forEach(option -> policies.add(
                Rukainiai2023.policy(ReadingChoices.DEFAULTS.with(reading.key(), option.code())))));
    return Arbitraries.of(policies);
  }

  private static AttendanceDecision decide(AttendanceFacts facts) {
    return decide(facts, AS_OF);
  }

  private static AttendanceDecision decide(AttendanceFacts facts, LocalDate asOf) {
    return AttendanceCalculator.of(Rukainiai2023.policy()).decide(facts, asOf);
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfFactsDoesNotMatter(
      @ForAll("open") AttendanceFacts facts, @ForAll("policy") AttendancePolicy policy) {
    Random random = new Random(7);
    AttendanceFacts shuffled = facts
        .withAbsences(AbsenceLog.of(shuffled(facts.absences().entries(), random)))
        .withRequests(shuffled(facts.requests(), random))
        .withSchoolDecisions(shuffled(facts.schoolDecisions(), random))
        .withMeasures(MeasureLog.of(shuffled(facts.measures().measures(), random)));
    AttendanceCalculator calculator = AttendanceCalculator.of(policy);
    assertThat(calculator.decide(shuffled, AS_OF)).isEqualTo(calculator.decide(facts, AS_OF));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void decidingTwiceGivesTheSame(@ForAll("open") AttendanceFacts facts) {
    AttendanceCalculator calculator = AttendanceCalculator.of(Rukainiai2023.policy());
    AttendanceDecision first = calculator.decide(facts, AS_OF);
    assertThat(calculator.decide(facts, AS_OF)).isEqualTo(first);
    assertThat(decide(facts)).isEqualTo(first);
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void anExcuseFollowsFromTheFindings(
      @ForAll("open") AttendanceFacts facts, @ForAll("policy") AttendancePolicy policy) {
    AttendanceCalculator.of(policy).decide(facts, AS_OF).excuses().verdicts().forEach(verdict -> {
      Set<Clause> excusing = new TreeSet<>();
      policy
          .excuses()
          .allowances()
          .forEach(allowance -> allowance.tiers().stream()
              .filter(tier -> tier.effect() == Effect.EXCUSED)
              .forEach(tier -> excusing.add(tier.clause())));
      if (verdict.outcome() instanceof ExcuseOutcome.Excused excused) {
        assertThat(verdict.findings()).anySatisfy(finding -> {
          assertThat(finding.truth()).isEqualTo(Truth.YES);
          assertThat(finding.citation()).isEqualTo(excused.citation());
        });
        assertThat(excusing).contains(excused.citation().clause());
      } else if (verdict.outcome() instanceof ExcuseOutcome.NotExcused) {
        assertThat(verdict.findings())
            .allSatisfy(finding -> assertThat(finding.truth()).isEqualTo(Truth.NO));
      } else if (verdict.outcome() instanceof ExcuseOutcome.LeftToSchool left) {
        boolean late = verdict.readings().contains("late-notice");
        assertThat(verdict.findings()).anySatisfy(finding -> {
          assertThat(finding.truth()).isEqualTo(late ? Truth.NO : Truth.YES);
          assertThat(finding.citation()).isEqualTo(left.citation());
        });
      }
    });
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void aRowFollowsFromItsFinding(
      @ForAll("open") AttendanceFacts facts, @ForAll("policy") AttendancePolicy policy) {
    for (RowDecision row : rows(AttendanceCalculator.of(policy).decide(facts, AS_OF))) {
      Truth truth = row.finding().truth();
      if (row.holds()) {
        assertThat(truth).as("%s", row).isEqualTo(Truth.YES);
      } else if (row.outcome() instanceof RowOutcome.DoesNotHold
          || row.outcome() instanceof RowOutcome.NotApplicable) {
        assertThat(truth).as("%s", row).isEqualTo(Truth.NO);
      } else {
        assertThat(truth).as("%s", row).isNotEqualTo(Truth.NO);
      }
      if (row.outcome() instanceof RowOutcome.NotYetKnown unknown) {
        assertThat(unknown.needs()).as("%s", row).isNotEmpty();
      }
      if (row.outcome() instanceof RowOutcome.Yields yields) {
        assertThat(yields.to()).isNotEqualTo(row.citation().clause());
      }
    }
  }

  private static List<RowDecision> rows(AttendanceDecision decision) {
    return decision.escalation().periods().stream()
        .flatMap(period -> period.rows().stream())
        .toList();
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void joinedFindingsFollowFromTheirLeaves(@ForAll("open") AttendanceFacts facts) {
    AttendanceDecision decision = decide(facts);
    rows(decision)
        .forEach(row -> assertThat(truth(row.finding())).isEqualTo(row.finding().truth()));
    decision
        .excuses()
        .verdicts()
        .forEach(verdict -> verdict
            .findings()
            .forEach(finding -> assertThat(truth(finding)).isEqualTo(finding.truth())));
  }

  private static Truth truth(Finding finding) {
    if (!(finding instanceof CompoundFinding compound)) {
      return finding.truth();
    }
    List<Truth> parts =
        compound.parts().stream().map(AttendanceCalculatorProperties::truth).toList();
    return switch (compound.operator()) {
      case NOT ->
        parts.get(0) == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.of(parts.get(0) == Truth.NO);
      case ALL_OF ->
        parts.contains(Truth.NO)
            ? Truth.NO
            : parts.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.YES;
      case ANY_OF ->
        parts.contains(Truth.YES)
            ? Truth.YES
            : parts.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.NO;
    };
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void excusingALessonNeverRaisesTheLadderOfItsMonth(
      @ForAll("known") AttendanceFacts facts, @ForAll Random random) {
    AttendanceDecision before = decide(facts);
    List<LessonEntry> unexcused = facts.absences().entries().stream()
        .filter(entry -> before
            .excuses()
            .verdict(entry.slot())
            .map(verdict -> verdict.outcome() instanceof ExcuseOutcome.NotExcused)
            .orElse(entry.mark() == Mark.UNEXCUSED))
        .toList();
    Assume.that(!unexcused.isEmpty());
    LessonEntry chosen = unexcused.get(random.nextInt(unexcused.size()));
    AttendanceDecision after = decide(CaseArbitraries.marked(
        facts, entry -> Optional.of(entry.equals(chosen) ? Mark.EXCUSED : entry.mark())));
    assertThat(highest(after, chosen.date())).isLessThanOrEqualTo(highest(before, chosen.date()));
  }

  /** The number of the strictest prevention row that holds; 0 for none. */
  private static int highest(AttendanceDecision decision, LocalDate day) {
    PeriodDecision month = decision.escalation().at(day).orElseThrow();
    int highest = 0;
    for (int i = 0; i < PREVENTION.length; i++) {
      if (month.row(PREVENTION[i]).orElseThrow().holds()) {
        highest = i + 1;
      }
    }
    return highest;
  }

  /**
   * It holds for any facts: requests are decided in order of receipt, each with the spells and uses of those before it alone. It does not hold
   * for a request that is only told of later but was received between others; that one takes its turn, and may use up what a later one had.
   */
  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void aRequestAfterAllOthersNeverTakesAnExcuseBack(
      @ForAll("known") AttendanceFacts facts,
      @ForAll("request") ExcuseRequest request,
      @ForAll("policy") AttendancePolicy policy) {
    AttendanceCalculator calculator = AttendanceCalculator.of(policy);
    List<ExcuseRequest> more = new ArrayList<>(facts.requests());
    more.add(request.withId("added").withReceivedAt(AS_OF.atTime(23, 0)));
    AttendanceDecision before = calculator.decide(facts, AS_OF);
    AttendanceDecision after = calculator.decide(facts.withRequests(more), AS_OF);
    before.excuses().verdicts().stream()
        .filter(verdict -> verdict.outcome() instanceof ExcuseOutcome.Excused)
        .flatMap(verdict -> slots(verdict).stream())
        .forEach(slot -> assertThat(after.excuses().verdict(slot).orElseThrow().outcome())
            .as("%s", slot)
            .isInstanceOf(ExcuseOutcome.Excused.class));
  }

  private static List<LessonSlot> slots(ExcuseVerdict verdict) {
    return verdict.lessons().stream()
        .map(lesson -> new LessonSlot(verdict.date(), lesson))
        .toList();
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void whatUnmarkedLessonsTurnOutToBeWasPossible(
      @ForAll("open") AttendanceFacts facts, @ForAll Random random) {
    AttendanceFacts resolved = CaseArbitraries.marked(
        facts,
        entry -> entry.mark() != Mark.UNMARKED
            ? Optional.of(entry.mark())
            : random.nextBoolean() ? Optional.of(Mark.ABSENT) : Optional.empty());
    assertWasPossible(decide(facts), decide(resolved));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void whatTheSchoolDecidesOfLessonsLeftToItWasPossible(
      @ForAll("known") AttendanceFacts facts, @ForAll Random random) {
    AttendanceDecision before = decide(facts);
    List<SchoolDecision> decisions = new ArrayList<>(facts.schoolDecisions());
    before.excuses().verdicts().stream()
        .filter(verdict -> verdict.outcome() instanceof ExcuseOutcome.LeftToSchool)
        .forEach(verdict -> decisions.add(new SchoolDecision(
            verdict.date(),
            verdict.date(),
            verdict.lessons(),
            random.nextBoolean(),
            AS_OF,
            Role.HEAD)));
    assertWasPossible(before, decide(facts.withSchoolDecisions(decisions)));
  }

  private static void assertWasPossible(AttendanceDecision before, AttendanceDecision after) {
    for (int i = 0; i < before.tallies().size(); i++) {
      Interval possible = before.tallies().get(i).counts().get(UNEXCUSED);
      Interval found = after.tallies().get(i).counts().get(UNEXCUSED);
      assertThat(possible.least().compareTo(found.least()) <= 0
              && found.most().compareTo(possible.most()) <= 0)
          .as("%s in %s", found, possible)
          .isTrue();
    }
    List<RowDecision> rows = rows(before);
    for (int i = 0; i < rows.size(); i++) {
      RowOutcome then = rows(after).get(i).outcome();
      if (rows.get(i).outcome() instanceof RowOutcome.Holds holds && !holds.atLeast()) {
        assertThat(then).as("%s", rows.get(i)).isInstanceOf(RowOutcome.Holds.class);
      } else if (rows.get(i).outcome() instanceof RowOutcome.DoesNotHold) {
        assertThat(then).as("%s", rows.get(i)).isInstanceOf(RowOutcome.DoesNotHold.class);
      }
    }
  }

  @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
  void headroomIsExactlyTheDistanceToARow(@ForAll("withoutNotices") AttendanceFacts facts) {
    LocalDate asOf = LocalDate.of(2025, 11, 28);
    AttendanceDecision now = decide(facts, asOf);
    for (Headroom headroom : now.headroom()) {
      Optional<AttendanceFacts> reached = withMore(facts, headroom.further());
      if (reached.isEmpty()) {
        continue;
      }
      Clause clause = headroom.citation().clause();
      RowOutcome then = november(decide(reached.get(), asOf), clause);
      assertThat(then)
          .as("%s", headroom)
          .isInstanceOf(headroom.certain() ? RowOutcome.Holds.class : RowOutcome.NotYetKnown.class);
      RowOutcome oneFewer =
          november(decide(withMore(facts, headroom.further() - 1).orElseThrow(), asOf), clause);
      assertThat(oneFewer).as("%s", headroom).isNotInstanceOf(RowOutcome.Holds.class);
    }
  }

  private static RowOutcome november(AttendanceDecision decision, Clause clause) {
    return decision
        .escalation()
        .at(LocalDate.of(2025, 11, 28))
        .flatMap(month -> month.row(clause))
        .orElseThrow()
        .outcome();
  }

  /** So many more unexcused lessons in November, from its last days; empty if there are not so many free ones. */
  private static Optional<AttendanceFacts> withMore(AttendanceFacts facts, int more) {
    Set<LessonSlot> taken = new TreeSet<>();
    List<LessonEntry> entries = new ArrayList<>(facts.absences().entries());
    entries.forEach(entry -> taken.add(entry.slot()));
    int left = more;
    for (LocalDate day = LocalDate.of(2025, 11, 28);
        day.getMonthValue() == 11;
        day = day.minusDays(1)) {
      for (int lesson = 1; lesson <= 6 && left > 0; lesson++) {
        boolean school = SchoolCalendar.ofYears(facts.calendar()).isSchoolDay(day);
        if (school && taken.add(new LessonSlot(day, lesson))) {
          entries.add(new LessonEntry(day, lesson, Mark.UNEXCUSED));
          left--;
        }
      }
    }
    return left > 0 ? Optional.empty() : Optional.of(facts.withAbsences(AbsenceLog.of(entries)));
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void whatHappensAfterTheDayDoesNotMatter(
      @ForAll("open") AttendanceFacts facts, @ForAll("day") LocalDate asOf) {
    AttendanceFacts until = facts
        .withAbsences(facts.absences().until(asOf))
        .withRequests(facts.requests().stream()
            .filter(request -> !request.receivedAt().orElseThrow().toLocalDate().isAfter(asOf))
            .toList())
        .withSchoolDecisions(facts.schoolDecisions().stream()
            .filter(decision -> !decision.decidedOn().isAfter(asOf))
            .toList())
        .withMeasures(facts.measures().until(asOf));
    assertThat(decide(facts, asOf)).isEqualTo(decide(until, asOf));
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void theLessonsOfTheRecordAreEachInOneState(@ForAll("open") AttendanceFacts facts) {
    AttendanceDecision decision = decide(facts);
    Fraction least = Fraction.ZERO;
    Fraction most = Fraction.ZERO;
    for (PeriodTally tally : decision.tallies()) {
      least = least.plus(tally.counts().get(UNEXCUSED).least());
      most = most.plus(tally.counts().get(UNEXCUSED).most());
    }
    AttendanceRecord record =
        AttendanceRecord.of(facts.absences(), decision.excuses(), facts.timetable(), false);
    assertThat(record.lessons()).hasSameSizeAs(facts.absences().entries());
    long unexcused = count(record, Set.of("UNEXCUSED"));
    long excused = count(record, Set.of("EXCUSED"));
    long open = count(record, Set.of("LEFT_TO_SCHOOL", "NOT_YET_KNOWN"));
    long unmarked = count(record, Set.of("UNMARKED"));
    long covered = count(record, Set.of("UNMARKED_COVERED"));
    assertThat(unexcused + excused + open + unmarked + covered)
        .isEqualTo(facts.absences().entries().size());
    assertThat(least).isEqualTo(Fraction.of(unexcused));
    assertThat(most).isEqualTo(Fraction.of(unexcused + open + unmarked));
  }

  private static long count(AttendanceRecord record, Set<String> states) {
    return record.lessons().stream()
        .filter(lesson -> states.contains(lesson.state().name()))
        .count();
  }
}
