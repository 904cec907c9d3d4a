package io.github.tvarka.verification;

import static io.github.tvarka.verification.KernelSamples.CITATION;
import static io.github.tvarka.verification.KernelSamples.CLAUSE;
import static io.github.tvarka.verification.KernelSamples.DAY;
import static io.github.tvarka.verification.KernelSamples.FIRST;
import static io.github.tvarka.verification.KernelSamples.NEEDED;
import static io.github.tvarka.verification.KernelSamples.READING;
import static io.github.tvarka.verification.KernelSamples.SEPTEMBER;
import static io.github.tvarka.verification.KernelSamples.SOURCE;
import static io.github.tvarka.verification.KernelSamples.bareYear;
import static io.github.tvarka.verification.KernelSamples.schoolYear;
import static io.github.tvarka.verification.KernelSamples.text;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.quantity.Rounding;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.progress.level.BetweenBands;
import io.github.tvarka.progress.level.BlankCell;
import io.github.tvarka.progress.level.CriteriaSheet;
import io.github.tvarka.progress.level.FilledRow;
import io.github.tvarka.progress.level.FilledTable;
import io.github.tvarka.progress.level.LearningLevel;
import io.github.tvarka.progress.level.LevelCalculator;
import io.github.tvarka.progress.level.LevelCriteria;
import io.github.tvarka.progress.level.LevelEntry;
import io.github.tvarka.progress.level.LevelMean;
import io.github.tvarka.progress.level.LevelOutcome;
import io.github.tvarka.progress.level.LevelPolicy;
import io.github.tvarka.progress.level.LevelRecord;
import io.github.tvarka.progress.level.LevelRow;
import io.github.tvarka.progress.level.LevelScale;
import io.github.tvarka.progress.level.LevelTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of learning levels. */
final class LevelSamples {
  private static final LearningLevel BARE_LEVEL =
      new LearningLevel(0, text("Prastai", "Poor"), Optional.empty());
  private static final LevelScale BARE_SCALE =
      new LevelScale(CLAUSE, List.of(BARE_LEVEL), BetweenBands.CONTINUOUS, List.of());
  private static final LevelScale SCALE = new LevelScale(
      CLAUSE,
      List.of(
          LearningLevel.of(0, text("Prastai", "Poor"), Band.between(0, 49)),
          LearningLevel.of(1, text("Gerai", "Good"), Band.between(50, 100))),
      BetweenBands.ROUND_HALF_UP,
      List.of(READING.key()));
  private static final LevelCriteria CRITERIA =
      new LevelCriteria(CLAUSE, List.of("communication"), Rounding.down(0), List.of(READING.key()));
  private static final LevelTable TABLE = new LevelTable(
      Clause.of("A4"),
      List.of(Role.STUDENT),
      List.of(MonthSpan.of(10), MonthSpan.of(4, 5)),
      List.of("mathematics", "art"),
      Rounding.halfUp(1),
      List.of(READING.key()));
  private static final Duty ROUND =
      DutySamples.DUTY.withTrigger(DutyTrigger.InMonths.parse("9", "4-5")).withActor(Role.STUDENT);
  static final LevelPolicy POLICY = LevelPolicy.builder()
      .scale(SCALE)
      .criteria(CRITERIA)
      .addRounds(ROUND, ROUND.withActor(Role.SUBJECT_TEACHER))
      .addTables(TABLE)
      .blank(BlankCell.NOT_TAUGHT_UNLESS_SHOWN)
      .addReadings(READING.key())
      .build();
  private static final Map<String, LevelEntry> LEVELS = Map.of("mathematics", LevelEntry.of(1));
  static final LevelRow ROW = new LevelRow(Role.STUDENT, DAY, Optional.of(FIRST), LEVELS);
  static final CriteriaSheet SHEET = new CriteriaSheet(
      Role.STUDENT,
      DAY,
      Optional.of(FIRST),
      "mathematics",
      Map.of("communication", LevelEntry.NOT_KNOWN));
  static final LevelRecord RECORD = LevelRecord.builder()
      .student(StudentProfile.builder().grade(9).build())
      .addCalendar(schoolYear())
      .addRows(ROW)
      .addSheets(SHEET)
      .build();

  private LevelSamples() {}

  static List<Sample> all() {
    return Stream.of(policies(), facts(), decisions(), tables())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Sample> policies() {
    return List.of(
        Sample.of(SCALE.levels().get(1)),
        Sample.of("bare", BARE_LEVEL),
        Sample.of(SCALE),
        Sample.of("bare", BARE_SCALE),
        Sample.of(CRITERIA),
        Sample.of(
            "bare",
            new LevelCriteria(CLAUSE, List.of("communication"), Rounding.halfUp(0), List.of())),
        Sample.of(TABLE),
        Sample.of(POLICY),
        Sample.of(
            "bare",
            LevelPolicy.builder().scale(BARE_SCALE).blank(BlankCell.NOT_TAUGHT).build()));
  }

  private static List<Sample> facts() {
    return List.of(
        Sample.of(LevelEntry.of(3)),
        Sample.of("not-taught", LevelEntry.NOT_TAUGHT),
        Sample.of("not-known", LevelEntry.NOT_KNOWN),
        Sample.of(ROW),
        Sample.of("bare", LevelRow.of(Role.STUDENT, DAY, LEVELS)),
        Sample.of(SHEET),
        Sample.of(
            "bare",
            CriteriaSheet.of(Role.STUDENT, DAY, "art", Map.of("communication", LevelEntry.of(1)))),
        Sample.of(RECORD),
        Sample.of("bare", LevelRecord.builder().addCalendar(bareYear()).build()));
  }

  private static List<Sample> decisions() {
    LevelCalculator levels = LevelCalculator.of(SOURCE, POLICY);
    return List.of(
        Sample.of(levels.fromPercent(Percent.parse("49.5%"), DAY)),
        Sample.of("open", levels.fromCriteria(SHEET, SEPTEMBER)),
        Sample.of(new LevelOutcome.Reached(3)),
        Sample.of(new LevelOutcome.NotYetKnown(1, 2, List.of(NEEDED))));
  }

  private static List<Sample> tables() {
    DateRange october = DateRange.of(DAY.withMonth(10), DAY.withMonth(10));
    LevelMean mean = new LevelMean(Interval.between(1, 2), Interval.between(1, 3), 3, 1);
    FilledRow row =
        new FilledRow(Role.STUDENT, SEPTEMBER, Optional.of(october), LEVELS, Optional.of(mean));
    return List.of(
        Sample.of(mean),
        Sample.of(row),
        Sample.of(
            "bare",
            new FilledRow(Role.STUDENT, SEPTEMBER, Optional.empty(), LEVELS, Optional.empty())),
        Sample.of(new FilledTable(CITATION, DAY, List.of(row), List.of(READING.key()))),
        Sample.of("bare", new FilledTable(CITATION, DAY, List.of(), List.of())));
  }
}
