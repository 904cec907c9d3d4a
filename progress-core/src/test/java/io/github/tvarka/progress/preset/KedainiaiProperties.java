package io.github.tvarka.progress.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.cohort.CohortAnalysis;
import io.github.tvarka.progress.cohort.CohortFacts;
import io.github.tvarka.progress.cohort.CohortGroup;
import io.github.tvarka.progress.cohort.GroupAnalysis;
import io.github.tvarka.progress.cohort.LevelCount;
import io.github.tvarka.progress.cohort.ProgressCount;
import io.github.tvarka.progress.cohort.SubjectAnalysis;
import io.github.tvarka.progress.comparison.ConsultationDecision;
import io.github.tvarka.progress.level.FilledRow;
import io.github.tvarka.progress.level.LevelEntry;
import io.github.tvarka.progress.level.LevelRecord;
import io.github.tvarka.progress.level.LevelRow;
import io.github.tvarka.progress.level.Levels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of levels over whole records: order, shifting, what was set last, and sums of a class. */
class KedainiaiProperties {
  private static final List<String> SUBJECTS = List.of("art", "music", "history", "physics");
  private static final KedainiaiCase BY_DEFAULT = KedainiaiCase.byDefault();
  private static final KedainiaiCase OF_MEANS = KedainiaiCase.reading("gap-of-what", "mean");

  /** Whose row it is, and when it was set. */
  private record Head(Role by, LocalDate on) {}

  private static final List<Head> HEADS = List.of(
      new Head(Role.SUBJECT_TEACHER, KedainiaiCase.OCTOBER_10),
      new Head(Role.SUBJECT_TEACHER, KedainiaiCase.JANUARY_15),
      new Head(Role.SUBJECT_TEACHER, KedainiaiCase.APRIL_10),
      new Head(Role.STUDENT, KedainiaiCase.OCTOBER_10),
      new Head(Role.STUDENT, KedainiaiCase.JANUARY_15),
      new Head(Role.STUDENT, KedainiaiCase.MARCH_20));

  @Provide
  Arbitrary<LevelRecord> records() {
    Arbitrary<LevelEntry> entries = Arbitraries.of(
        LevelEntry.of(0),
        LevelEntry.of(1),
        LevelEntry.of(2),
        LevelEntry.of(3),
        LevelEntry.of(4),
        LevelEntry.NOT_KNOWN,
        LevelEntry.NOT_TAUGHT);
    return Arbitraries.maps(Arbitraries.of(SUBJECTS), entries)
        .ofMaxSize(SUBJECTS.size())
        .list()
        .ofSize(HEADS.size())
        .map(KedainiaiProperties::record);
  }

  /** A row that holds no subject is left out. */
  private static LevelRecord record(List<Map<String, LevelEntry>> cells) {
    List<LevelRow> rows = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        rows.add(LevelRow.of(HEADS.get(i).by(), HEADS.get(i).on(), cells.get(i)));
      }
    }
    return Levels.record(rows.toArray(new LevelRow[0]));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(
        KedainiaiCase.SEPTEMBER_30,
        KedainiaiCase.OCTOBER_31,
        LocalDate.of(2026, 1, 1),
        KedainiaiCase.JANUARY_15,
        KedainiaiCase.MARCH_20,
        LocalDate.of(2026, 4, 1),
        KedainiaiCase.APRIL_10,
        KedainiaiCase.JUNE_12);
  }

  @Property(tries = 300)
  void theOrderOfRowsDoesNotMatter(
      @ForAll("records") LevelRecord record,
      @ForAll("days") LocalDate asOf,
      @ForAll Random chance) {
    List<LevelRow> rows = new ArrayList<>(record.rows());
    Collections.shuffle(rows, chance);
    LevelRecord shuffled = record.withRows(rows);
    assertThat(BY_DEFAULT.comparison().decide(shuffled, asOf))
        .isEqualTo(BY_DEFAULT.comparison().decide(record, asOf));
    assertThat(BY_DEFAULT.changes().decide(shuffled, asOf))
        .isEqualTo(BY_DEFAULT.changes().decide(record, asOf));
    assertThat(BY_DEFAULT.levels().fill(shuffled, Clause.of("A5"), asOf))
        .isEqualTo(BY_DEFAULT.levels().fill(record, Clause.of("A5"), asOf));
  }

  @Property(tries = 300)
  void aLowLevelCallsWhileItIsTheLastThatWasSet(
      @ForAll @Size(3) List<@IntRange(min = -1, max = 4) Integer> levels,
      @ForAll("days") LocalDate asOf) {
    Optional<Integer> last = Optional.empty();
    List<Map<String, LevelEntry>> cells = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      int level = levels.get(i);
      boolean set = level >= 0;
      cells.add(set ? Levels.levels("art", level) : Map.of());
      last = set && !HEADS.get(i).on().isAfter(asOf) ? Optional.of(level) : last;
    }
    boolean called = BY_DEFAULT.comparison().decide(record(cells), asOf).calledFor().stream()
        .anyMatch(each -> each.citation().clause().equals(Clause.of("9.5")));
    assertThat(called).isEqualTo(last.map(level -> level <= 1).orElse(false));
  }

  private static List<Interval> gaps(KedainiaiCase by, List<Integer> own, List<Integer> against) {
    Map<String, LevelEntry> first = new LinkedHashMap<>();
    Map<String, LevelEntry> second = new LinkedHashMap<>();
    for (int i = 0; i < SUBJECTS.size(); i++) {
      first.put(SUBJECTS.get(i), LevelEntry.of(own.get(i)));
      second.put(SUBJECTS.get(i), LevelEntry.of(against.get(i)));
    }
    LevelRecord record = Levels.record(
        LevelRow.of(Role.STUDENT, KedainiaiCase.OCTOBER_10, first),
        LevelRow.of(Role.SUBJECT_TEACHER, KedainiaiCase.OCTOBER_10, second));
    return by.comparison().decide(record, KedainiaiCase.OCTOBER_31).consultations().stream()
        .filter(each -> each.citation().clause().equals(Clause.of("9.4")))
        .map(ConsultationDecision::finding)
        .map(finding -> ((QuantityFinding) finding).observed())
        .toList();
  }

  @Property(tries = 300)
  void shiftingBothRowsLeavesEachGapAndThatOfTheMeans(
      @ForAll @Size(4) List<@IntRange(max = 3) Integer> own,
      @ForAll @Size(4) List<@IntRange(max = 3) Integer> against) {
    List<Integer> ownHigher = own.stream().map(level -> level + 1).toList();
    List<Integer> againstHigher = against.stream().map(level -> level + 1).toList();
    for (KedainiaiCase by : List.of(BY_DEFAULT, OF_MEANS)) {
      assertThat(gaps(by, ownHigher, againstHigher)).isEqualTo(gaps(by, own, against));
    }
  }

  @Property(tries = 300)
  void theMeanOfARowIsBetweenItsLowestAndItsHighestInAnyOrder(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 4) Integer> levels) {
    FilledRow row = row(levels, SUBJECTS);
    Fraction mean = row.mean().orElseThrow().exact().least();
    assertThat(mean)
        .isBetween(Fraction.of(Collections.min(levels)), Fraction.of(Collections.max(levels)));
    List<String> turned = new ArrayList<>(SUBJECTS);
    Collections.reverse(turned);
    assertThat(row(levels, turned).mean()).isEqualTo(row.mean());
  }

  private static FilledRow row(List<Integer> levels, List<String> subjects) {
    Map<String, LevelEntry> cells = new LinkedHashMap<>();
    for (int i = 0; i < levels.size(); i++) {
      cells.put(subjects.get(i), LevelEntry.of(levels.get(i)));
    }
    LevelRow row = LevelRow.of(Role.SUBJECT_TEACHER, KedainiaiCase.OCTOBER_10, cells);
    return BY_DEFAULT
        .levels()
        .fill(Levels.record(row), Clause.of("A4"), KedainiaiCase.OCTOBER_31)
        .rows()
        .get(0);
  }

  @Provide
  Arbitrary<List<LevelRecord>> classes() {
    return records().list().ofMinSize(5).ofMaxSize(9);
  }

  private static CohortAnalysis analyse(List<LevelRecord> students, LocalDate asOf) {
    return BY_DEFAULT
        .cohort()
        .analyse(new CohortFacts(List.of(new CohortGroup("9a", students))), asOf);
  }

  @Property(tries = 100)
  void theOrderOfStudentsDoesNotMatter(
      @ForAll("classes") List<LevelRecord> students,
      @ForAll("days") LocalDate asOf,
      @ForAll Random chance) {
    List<LevelRecord> shuffled = new ArrayList<>(students);
    Collections.shuffle(shuffled, chance);
    assertThat(analyse(shuffled, asOf)).hasToString(analyse(students, asOf).toString());
  }

  @Property(tries = 100)
  void theCountsOfAClassAddUp(
      @ForAll("classes") List<LevelRecord> students, @ForAll("days") LocalDate asOf) {
    GroupAnalysis.Shown shown =
        (GroupAnalysis.Shown) analyse(students, asOf).groups().get(0).analysis();
    int taught = shown.subjects().stream().mapToInt(SubjectAnalysis::taught).sum();
    assertThat(shown.students()).isEqualTo(students.size());
    assertThat(counted(shown.levels()) + shown.unknown()).isEqualTo(taught);
    assertThat(ofMeans(shown.progress())).isLessThanOrEqualTo(students.size());
    for (SubjectAnalysis subject : shown.subjects()) {
      assertThat(subject.taught()).isGreaterThanOrEqualTo(5);
      assertThat(counted(subject.levels()) + subject.unknown()).isEqualTo(subject.taught());
      assertThat(shown.suppressed()).doesNotContain(subject.subject());
      subject
          .progress()
          .share()
          .ifPresent(share -> assertThat(share.least()).isBetween(Fraction.ZERO, Fraction.of(1)));
    }
  }

  private static int counted(List<LevelCount> levels) {
    return levels.stream().mapToInt(LevelCount::count).sum();
  }

  private static int ofMeans(ProgressCount progress) {
    return progress.made() + progress.notMade() + progress.unknown() + progress.nothingEarlier();
  }
}
