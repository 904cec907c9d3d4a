package io.github.tvarka.progress.followup;

import static io.github.tvarka.progress.SchoolYear2025.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.progress.mark.Diary;
import io.github.tvarka.progress.mark.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FollowUpProperties {
  private static final String MATHS = "mathematics";

  @Provide
  Arbitrary<List<String>> rows() {
    return Arbitraries.of("3", "2", "8", "ex", "?").list().ofMinSize(2).ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<TakenStep>> acts() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 20).map(later -> day(10, 6).plusDays(later));
    Arbitrary<String> acts =
        Arbitraries.of("three-way-meeting", "find-causes", "tell-parents", "refer");
    return Combinators.combine(acts, days)
        .as((act, on) -> TakenStep.of(MATHS, act, on))
        .list()
        .uniqueElements()
        .ofMaxSize(6);
  }

  private static FollowUpDecision decide(List<String> row, List<TakenStep> taken) {
    return FollowUpCalculator.of(Rules.SOURCE, Rules.policy(Rules.twoInARow()), Steps.POLICY)
        .decide(
            new FollowUpFacts(Diary.of(MATHS, String.join(" ", row)).facts(), taken, List.of()),
            day(10, 20));
  }

  @Property
  void theOrderOfWhatWasDoneDoesNotMatter(
      @ForAll("rows") List<String> row,
      @ForAll("acts") List<TakenStep> taken,
      @ForAll Random chance) {
    List<TakenStep> shuffled = new ArrayList<>(taken);
    Collections.shuffle(shuffled, chance);
    assertThat(decide(row, shuffled)).isEqualTo(decide(row, taken));
    assertThat(decide(row, taken)).isEqualTo(decide(row, taken));
  }

  /** In a single case, doing all that is to be done leaves none of it to do. */
  @Property
  void whatWasDoneIsNotToDoAgain(
      @ForAll("rows") List<String> row, @ForAll("acts") List<TakenStep> taken) {
    FollowUpDecision before = decide(row, taken);
    List<TakenStep> more = new ArrayList<>(taken);
    before
        .toDo()
        .forEach(each -> more.add(TakenStep.of(MATHS, each.measure().act().code(), day(10, 20))));
    List<StepMeasure> after = before.cases().size() == 1
        ? decide(row, more.stream().distinct().toList()).toDo()
        : List.of();
    assertThat(before.toDo().stream().filter(after::contains)).isEmpty();
  }

  @Property
  void aCaseStandsForEachTimeThatARunCalls(@ForAll("rows") List<String> row) {
    FollowUpDecision decision = decide(row, List.of());
    List<LocalDate> called = decision.runs().runs().stream()
        .flatMap(run -> run.runs().stream())
        .flatMap(run -> run.calledOn().stream())
        .toList();
    assertThat(decision.cases().stream().flatMap(each -> each.openedOn().stream()))
        .containsExactlyElementsOf(called);
  }
}
