package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Rounding;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.progress.level.BetweenBands;
import io.github.tvarka.progress.level.BlankCell;
import io.github.tvarka.progress.level.LearningLevel;
import io.github.tvarka.progress.level.LevelCriteria;
import io.github.tvarka.progress.level.LevelPolicy;
import io.github.tvarka.progress.level.LevelScale;
import io.github.tvarka.progress.level.LevelTable;
import io.github.tvarka.progress.preset.KedainiaiReadings.Taken;
import java.util.ArrayList;
import java.util.List;

/**
 * Clauses 7.2 and 8.3 and annexes 3 to 5: the scale of learning levels, who sets them when, and the tables in which they stand.
 *
 * <p>The text has three lists of months that differ: 10, 01 and 04-05 (8.3), 11, 02 and 05-06 (9.2), 10, 01, 03 and 06 (annex 5).
 */
final class KedainiaiLevels {
  private static final List<String> TAUGHT = List.of(
      "moral-education",
      "lithuanian",
      "english",
      "second-foreign-language",
      "mathematics",
      "biology",
      "physics",
      "chemistry",
      "geography",
      "history",
      "information-technology",
      "art",
      "biotechnology",
      "music",
      "physical-education");
  private static final List<MonthSpan> OF_TEACHERS = KedainiaiTerms.months("10", "01", "04-05");
  private static final List<MonthSpan> OF_STUDENT = KedainiaiTerms.months("10", "01", "03", "06");

  private KedainiaiLevels() {}

  static LevelPolicy policy(Taken taken) {
    return LevelPolicy.builder()
        .scale(scale(taken))
        .criteria(criteria(taken))
        .addRounds(ofTeachers(taken), ofStudent(taken))
        .addTables(annex4(taken), annex5(taken))
        .blank(
            taken.is(KedainiaiReadings.BLANK, "not-set-yet")
                ? BlankCell.NOT_TAUGHT_UNLESS_SHOWN
                : BlankCell.NOT_TAUGHT)
        .addReadings(KedainiaiReadings.BLANK)
        .build();
  }

  private static LevelScale scale(Taken taken) {
    boolean rounded = taken.is(KedainiaiReadings.BETWEEN_BANDS, "round-half-up");
    return new LevelScale(
        Clause.of("A3"),
        List.of(
            level(0, "labai prastas", "very poor", Band.between(0, 10)),
            level(1, "prastas", "poor", Band.between(11, 30)),
            level(2, "patenkinamas", "satisfactory", Band.between(31, 59)),
            level(3, "geras", "good", Band.between(60, 89)),
            level(4, "labai geras", "very good", Band.between(90, 100))),
        rounded ? BetweenBands.ROUND_HALF_UP : BetweenBands.CONTINUOUS,
        List.of(KedainiaiReadings.BETWEEN_BANDS));
  }

  private static LearningLevel level(int level, String lt, String en, Band percents) {
    return LearningLevel.of(level, LocalText.of(lt, en), percents);
  }

  private static LevelCriteria criteria(Taken taken) {
    boolean nearest = taken.is(KedainiaiReadings.LEVEL_FROM_CRITERIA, "nearest");
    return new LevelCriteria(
        Clause.of("A3"),
        List.of(
            "learning-to-learn",
            "knowledge-and-understanding",
            "communication",
            "subject-thinking",
            "problem-solving"),
        nearest ? Rounding.halfUp(0) : Rounding.down(0),
        List.of(KedainiaiReadings.LEVEL_FROM_CRITERIA));
  }

  /** Clause 8.3. */
  private static Duty ofTeachers(Taken taken) {
    boolean again = taken.is(KedainiaiReadings.TEACHERS_ROW, "set-again");
    DutyTrigger months = again
        ? DutyTrigger.InMonths.parse("10", "01", "03", "04-05", "06")
        : new DutyTrigger.InMonths(OF_TEACHERS);
    return KedainiaiTerms.duty("8.3", Role.SUBJECT_TEACHER, "set-learning-levels", Role.STUDENT)
        .trigger(months)
        .due(DutyDue.PERIOD_END)
        .addReadings(KedainiaiReadings.TEACHERS_ROW)
        .build();
  }

  /** Clause 7.2, which speaks of class hours; annex 5 prints other months than theirs. */
  private static Duty ofStudent(Taken taken) {
    boolean printed = taken.is(KedainiaiReadings.OWN_MONTHS, "annex-5");
    return KedainiaiTerms.duty("7.2", Role.STUDENT, "set-own-learning-levels")
        .trigger(new DutyTrigger.InMonths(printed ? OF_STUDENT : KedainiaiTerms.CLASS_HOURS))
        .due(DutyDue.PERIOD_END)
        .addReadings(KedainiaiReadings.OWN_MONTHS)
        .build();
  }

  private static LevelTable annex4(Taken taken) {
    return new LevelTable(
        Clause.of("A4"),
        List.of(Role.SUBJECT_TEACHER),
        OF_TEACHERS,
        TAUGHT,
        mean(taken),
        List.of(KedainiaiReadings.MEAN));
  }

  /** The months are those printed, whenever the student sets the levels: a row then holds those set last. */
  private static LevelTable annex5(Taken taken) {
    List<String> subjects = new ArrayList<>(TAUGHT);
    subjects.add(TAUGHT.indexOf("physical-education"), "economics-and-entrepreneurship");
    return new LevelTable(
        Clause.of("A5"),
        List.of(Role.STUDENT, Role.SUBJECT_TEACHER),
        OF_STUDENT,
        subjects,
        mean(taken),
        List.of(
            KedainiaiReadings.MEAN, KedainiaiReadings.OWN_MONTHS, KedainiaiReadings.TEACHERS_ROW));
  }

  private static Rounding mean(Taken taken) {
    return Rounding.halfUp(taken.is(KedainiaiReadings.MEAN, "one-decimal") ? 1 : 2);
  }
}
