package io.github.tvarka.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.RollingUnit;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of evaluation over conditions of every kind and students with known and unknown lessons. */
class ConditionEvaluatorProperties {
  private static final Citation CITATION = new Citation("regulation", "2023", Clause.of("17"));
  private static final List<String> DAYS =
      List.of("2025-09-10", "2025-09-30", "2025-10-01", "2025-10-15", "2025-11-12", "2025-11-20");

  /** A change to the facts of a student. */
  private interface Change {
    Student to(Student student);
  }

  private static Finding evaluate(Condition condition, Student student) {
    return ConditionEvaluator.DEFAULT.evaluate(condition, CITATION, student);
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return nested(2);
  }

  private static Arbitrary<Condition> nested(int depth) {
    if (depth == 0) {
      return leaves();
    }
    Arbitrary<Condition> inner = nested(depth - 1);
    Arbitrary<List<Condition>> several = inner.list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(
        leaves(),
        several.map(AllOf::new),
        several.map(AnyOf::new),
        inner.map(Not::new),
        inner.map(condition -> Again.once(condition, Window.CALENDAR_MONTH, Window.SCHOOL_YEAR)));
  }

  private static Arbitrary<Condition> leaves() {
    Arbitrary<Window> windows = Arbitraries.of(
        Window.CALENDAR_MONTH,
        Window.SCHOOL_YEAR,
        Window.HALF_YEAR,
        Window.parse("quarter"),
        Window.rolling(30, RollingUnit.DAYS),
        Window.since(Act.of("talk")));
    Arbitrary<Band> bands = Arbitraries.of(
        Band.atLeast(3), Band.moreThan(3), Band.between(2, 4), Band.lessThan(5), Band.atMost(0));
    Arbitrary<Condition> counts = Combinators.combine(windows, bands)
        .as((window, band) -> Count.of(Student.UNEXCUSED, window, band));
    Arbitrary<Condition> shares = windows.map(
        window -> Share.moreThan(Student.UNEXCUSED, Student.LESSONS, window, Percent.of(50)));
    Arbitrary<Condition> held =
        windows.map(window -> Held.of(Act.of("talk"), window, Band.atLeast(1)));
    Arbitrary<Condition> others =
        Arbitraries.of(FactIs.of("support-exhausted"), new AgeIs(Band.atLeast(16)));
    return Arbitraries.oneOf(counts, shares, held, others);
  }

  @Provide
  Arbitrary<Student> students() {
    Arbitrary<List<Change>> changes = change().list().ofMaxSize(8);
    return changes.map(list -> {
      Student student = Student.on("2025-11-20");
      for (Change change : list) {
        student = change.to(student);
      }
      return student;
    });
  }

  private static Arbitrary<Change> change() {
    Arbitrary<CounterKey> counters = Arbitraries.of(Student.UNEXCUSED, Student.LESSONS);
    Arbitrary<Integer> some = Arbitraries.integers().between(0, 3);
    Arbitrary<Change> lessons = Combinators.combine(counters, Arbitraries.of(DAYS), some, some)
        .as((counter, day, least, more) ->
            student -> student.counting(counter, day, least, least + more));
    Arbitrary<Change> steps =
        Arbitraries.of(DAYS).map(day -> student -> student.after("talk", day));
    return Arbitraries.oneOf(lessons, lessons, lessons, steps);
  }

  @Property
  void evaluatingTwiceGivesTheSame(
      @ForAll("conditions") Condition condition, @ForAll("students") Student student) {
    assertThat(evaluate(condition, student)).isEqualTo(evaluate(condition, student));
  }

  @Property
  void aLessonMoreThatIsNotKnownNeverTurnsYesIntoNoOrNoIntoYes(
      @ForAll("conditions") Condition condition,
      @ForAll("students") Student student,
      @ForAll("widenings") Change widening) {
    Truth before = evaluate(condition, student).truth();
    assertThat(evaluate(condition, widening.to(student)).truth()).isIn(before, Truth.UNKNOWN);
  }

  @Provide
  Arbitrary<Change> widenings() {
    return Combinators.combine(
            Arbitraries.of(Student.UNEXCUSED, Student.LESSONS), Arbitraries.of(DAYS))
        .as((counter, day) -> student -> student.counting(counter, day, 0, 1));
  }

  @Property
  void needsAreGivenExactlyWhileTheTruthIsUnknown(
      @ForAll("conditions") Condition condition, @ForAll("students") Student student) {
    Finding finding = evaluate(condition, student);
    assertThat(finding.needs().isEmpty()).isEqualTo(finding.truth() != Truth.UNKNOWN);
  }

  @Property
  void theOppositeIsTheOpposite(
      @ForAll("conditions") Condition condition, @ForAll("students") Student student) {
    assertThat(evaluate(new Not(condition), student).truth())
        .isEqualTo(evaluate(condition, student).truth().negated());
  }

  @Property
  void eachFindingInsideCitesTheClause(
      @ForAll("conditions") Condition condition, @ForAll("students") Student student) {
    assertCites(evaluate(condition, student));
  }

  private static void assertCites(Finding finding) {
    assertThat(finding.citation()).isEqualTo(CITATION);
    if (finding instanceof CompoundFinding compound) {
      compound.parts().forEach(ConditionEvaluatorProperties::assertCites);
    }
  }
}
