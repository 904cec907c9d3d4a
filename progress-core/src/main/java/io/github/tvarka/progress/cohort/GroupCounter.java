package io.github.tvarka.progress.cohort;

import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.change.Change;
import io.github.tvarka.progress.change.ChangeCalculator;
import io.github.tvarka.progress.change.ChangeOutcome;
import io.github.tvarka.progress.comparison.ComparedSubject;
import io.github.tvarka.progress.level.LevelEntry;
import io.github.tvarka.progress.level.LevelPolicy;
import io.github.tvarka.progress.level.LevelScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Counts what was decided for the students of one group. */
final class GroupCounter {
  private final LevelPolicy levels;
  private final Role teachers;
  private final List<StudentView> students;

  GroupCounter(LevelPolicy levels, Role teachers, List<StudentView> students) {
    this.levels = levels;
    this.teachers = teachers;
    this.students = students;
  }

  GroupAnalysis analyse(int smallest) {
    if (students.size() < smallest) {
      return new GroupAnalysis.Suppressed(smallest);
    }
    List<SubjectAnalysis> shown = new ArrayList<>();
    List<String> suppressed = new ArrayList<>();
    List<LevelEntry> all = new ArrayList<>();
    for (String subject : levels.subjects()) {
      List<ComparedSubject> taught = taught(subject);
      if (taught.size() >= smallest) {
        shown.add(analyse(subject, taught));
        taught.forEach(student -> all.add(student.against()));
      } else if (!taught.isEmpty()) {
        suppressed.add(subject);
      }
    }
    return new GroupAnalysis.Shown(
        students.size(),
        counts(all),
        unknown(all),
        progress(ChangeCalculator.MEAN),
        shown,
        suppressed);
  }

  /** The students whom the teachers teach a subject, as far as is known. */
  private List<ComparedSubject> taught(String subject) {
    return students.stream()
        .flatMap(student -> student.subject(subject).stream())
        .filter(compared -> compared.against().taught())
        .toList();
  }

  private SubjectAnalysis analyse(String subject, List<ComparedSubject> taught) {
    List<LevelEntry> entries = taught.stream().map(ComparedSubject::against).toList();
    return new SubjectAnalysis(
        subject,
        taught.size(),
        counts(entries),
        unknown(entries),
        gaps(subject, taught),
        progress(ChangeCalculator.LEVEL.in(subject)));
  }

  private static int unknown(List<LevelEntry> entries) {
    return (int) entries.stream().filter(entry -> !entry.known()).count();
  }

  private List<LevelCount> counts(List<LevelEntry> entries) {
    LevelScale scale = levels.scale();
    int known = entries.size() - unknown(entries);
    return IntStream.rangeClosed(scale.lowest(), scale.highest())
        .mapToObj(level -> {
          int count =
              (int) entries.stream().filter(LevelEntry.of(level)::equals).count();
          return new LevelCount(
              level, count, known == 0 ? Optional.empty() : Optional.of(Fraction.of(count, known)));
        })
        .toList();
  }

  private GapCount gaps(String subject, List<ComparedSubject> taught) {
    int higher = 0;
    int same = 0;
    int lower = 0;
    int unknown = 0;
    for (ComparedSubject compared : taught) {
      Optional<Interval> difference = compared.difference();
      if (difference.isEmpty()) {
        continue;
      }
      if (!difference.get().exact()) {
        unknown++;
      } else {
        int order = difference.get().least().compareTo(Fraction.ZERO);
        higher += order > 0 ? 1 : 0;
        same += order == 0 ? 1 : 0;
        lower += order < 0 ? 1 : 0;
      }
    }
    int called =
        (int) students.stream().filter(student -> student.calledForGap(subject)).count();
    return new GapCount(higher, same, lower, unknown, called);
  }

  private ProgressCount progress(CounterKey what) {
    List<Change> changes = students.stream()
        .flatMap(student -> student.change(teachers, what).stream())
        .toList();
    int made = count(changes, ChangeOutcome.Made.class);
    int notMade = count(changes, ChangeOutcome.NotMade.class);
    int unknown = count(changes, ChangeOutcome.NotYetKnown.class);
    int nothing = count(changes, ChangeOutcome.NothingEarlier.class);
    Map<String, Integer> bands = new TreeMap<>();
    changes.forEach(change -> change.band().ifPresent(code -> bands.merge(code, 1, Integer::sum)));
    int compared = made + notMade + unknown;
    Optional<Interval> share = compared == 0
        ? Optional.empty()
        : Optional.of(Interval.between(made, made + unknown).shareOf(Fraction.of(compared)));
    return new ProgressCount(made, notMade, unknown, nothing, share, bands);
  }

  private static int count(List<Change> changes, Class<? extends ChangeOutcome> outcome) {
    return (int)
        changes.stream().filter(change -> outcome.isInstance(change.outcome())).count();
  }
}
