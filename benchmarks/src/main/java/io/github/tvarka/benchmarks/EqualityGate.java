package io.github.tvarka.benchmarks;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.outline.OutlineCalculator;
import java.util.ArrayList;
import java.util.List;

/** Lets nobody measure answers that differ. */
final class EqualityGate {
  /** Of how many students every finding is compared. */
  private static final int READ = 500;

  private EqualityGate() {}

  /** Decides the cohort both ways. */
  static void check(Cohort cohort, List<AttendanceFacts> facts, AttendanceCalculator calculator) {
    List<String> differences =
        differences(cohort, loop(cohort), library(cohort, facts, calculator));
    if (!differences.isEmpty()) {
      throw new IllegalStateException(
          "%d answers differ, the first: %s".formatted(differences.size(), differences.get(0)));
    }
  }

  /** Reads the reasons of some students from their outlines, and decides them in full: every finding must be the same. */
  static void checkReasons(
      List<AttendanceFacts> facts, AttendanceCalculator calculator, OutlineCalculator outlines) {
    for (int student = 0; student < Math.min(facts.size(), READ); student++) {
      AttendanceFacts of = facts.get(student);
      if (!outlines
          .decide(of, SchoolYear.AS_OF)
          .decision()
          .equals(calculator.decide(of, SchoolYear.AS_OF))) {
        throw new IllegalStateException("the reasons of student %d differ".formatted(student));
      }
    }
  }

  /** Decides the cohort by hand and in outline. */
  static void check(Cohort cohort, List<AttendanceFacts> facts, OutlineCalculator calculator) {
    List<String> differences =
        differences(cohort, loop(cohort), outline(cohort, facts, calculator));
    if (!differences.isEmpty()) {
      throw new IllegalStateException(
          "%d outlines differ, the first: %s".formatted(differences.size(), differences.get(0)));
    }
  }

  static Answers outline(Cohort cohort, List<AttendanceFacts> facts, OutlineCalculator calculator) {
    Answers answers = Answers.of(cohort);
    LibraryAnswers library = new LibraryAnswers(cohort, answers);
    for (int student = 0; student < cohort.size(); student++) {
      library.put(student, calculator.decide(facts.get(student), SchoolYear.AS_OF));
    }
    return answers;
  }

  static Answers loop(Cohort cohort) {
    Answers answers = Answers.of(cohort);
    PackedLoop loop = new PackedLoop(cohort);
    for (int student = 0; student < cohort.size(); student++) {
      loop.decide(student, answers);
    }
    return answers;
  }

  static Answers library(
      Cohort cohort, List<AttendanceFacts> facts, AttendanceCalculator calculator) {
    Answers answers = Answers.of(cohort);
    LibraryAnswers library = new LibraryAnswers(cohort, answers);
    for (int student = 0; student < cohort.size(); student++) {
      library.put(student, calculator.decide(facts.get(student), SchoolYear.AS_OF));
    }
    return answers;
  }

  /** Each day and month whose answers differ. */
  static List<String> differences(Cohort cohort, Answers loop, Answers library) {
    List<String> differences = new ArrayList<>();
    for (int student = 0; student < cohort.size(); student++) {
      for (int i = cohort.firstDay()[student]; i < cohort.firstDay()[student + 1]; i++) {
        if (loop.days()[i] != library.days()[i]) {
          differences.add("student %d, %s: loop %s; library %s"
              .formatted(
                  student,
                  cohort.year().dates[Cohort.ordinal(cohort.days()[i])],
                  Answers.dayText(loop.days()[i]),
                  Answers.dayText(library.days()[i])));
        }
      }
      for (int month = 0; month < SchoolYear.MONTHS; month++) {
        int i = student * SchoolYear.MONTHS + month;
        if (loop.months()[i] != library.months()[i]) {
          differences.add("student %d, month %d: loop %s; library %s"
              .formatted(
                  student,
                  month,
                  Answers.monthText(loop.months()[i]),
                  Answers.monthText(library.months()[i])));
        }
      }
    }
    return differences;
  }
}
