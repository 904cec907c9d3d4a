package io.github.tvarka.progress.form;

import static io.github.tvarka.progress.ProgressYear.day;
import static io.github.tvarka.progress.ProgressYear.someoneOn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
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

class FormProperties {
  private static final List<PartKey> PARTS =
      List.of(PartKey.GOAL, PartKey.STEPS, PartKey.SUCCESS_SIGNS, PartKey.SELF_ASSESSMENT);
  private static final FormCalculator CALCULATOR = FormCalculator.of(
      new Source("made-up-form", "2025"),
      new ProgressForm(
          Clause.of("1"),
          ClauseKind.FORM,
          List.of(FormSection.builder()
              .key("review")
              .duty(Duty.builder()
                  .clause(Clause.of("2"))
                  .actor(Role.STUDENT)
                  .act(Act.of("review"))
                  .modality(Modality.MUST)
                  .trigger(DutyTrigger.InMonths.of(11, 2))
                  .due(DutyDue.PERIOD_END)
                  .build())
              .addParts(
                  AskedPart.of(PartKey.GOAL),
                  new AskedPart(PartKey.STEPS, 3),
                  new AskedPart(PartKey.SUCCESS_SIGNS, 2),
                  AskedPart.of(PartKey.SELF_ASSESSMENT))
              .addSigners(SectionSigner.of(Role.PARENT), SectionSigner.of(Role.STUDENT))
              .build())));

  /** A review of November, written on the 10th, with some blanks filled in and some signatures. */
  @Provide
  Arbitrary<FilledSection> reviews() {
    Arbitrary<List<Integer>> lines = Arbitraries.integers().between(0, 4).list().ofSize(4);
    Arbitrary<List<LocalDate>> days = Arbitraries.integers()
        .between(0, 30)
        .map(after -> day("2025-11-10").plusDays(after))
        .list()
        .ofSize(2);
    return Combinators.combine(lines, days, Arbitraries.integers().between(0, 2))
        .as(FormProperties::review);
  }

  private static FilledSection review(List<Integer> lines, List<LocalDate> days, int signed) {
    FilledSection.Builder review = FilledSection.builder();
    review.section("review").on(day("2025-11-10")).forPeriodOf(day("2025-11-10"));
    for (int i = 0; i < PARTS.size(); i++) {
      review.addParts(FilledPart.of(PARTS.get(i), lines.get(i)));
    }
    List<Role> roles = List.of(Role.PARENT, Role.STUDENT);
    for (int i = 0; i < signed; i++) {
      review.addSignatures(new SectionSignature(roles.get(i), days.get(i)));
    }
    return review.build();
  }

  @Provide
  Arbitrary<String> days() {
    return Arbitraries.integers()
        .between(0, 285)
        .map(after -> day("2025-09-01").plusDays(after).toString());
  }

  private static SectionStatus november(FilledSection review, String asOf) {
    return CALCULATOR.check(List.of(review), someoneOn(asOf)).sections().get(0);
  }

  @Property(tries = 300)
  void fillingInABlankNeverMakesMoreMissing(
      @ForAll("reviews") FilledSection review, @ForAll("days") String asOf, @ForAll Random chance) {
    int which = chance.nextInt(PARTS.size());
    List<FilledPart> parts = new ArrayList<>(review.parts());
    FilledPart part = parts.get(which);
    parts.set(which, FilledPart.of(part.part(), part.lines() + 1));
    SectionStatus before = november(review, asOf);
    SectionStatus after = november(review.withParts(parts), asOf);
    assertThat(before.missing()).containsAll(after.missing());
    assertThat(after.toSign()).isEqualTo(before.toSign());
    assertThat(after.finding().truth()).isGreaterThanOrEqualTo(before.finding().truth());
  }

  @Property(tries = 300)
  void nothingComesToBeMissingAsDaysPass(
      @ForAll("reviews") FilledSection review, @ForAll("days") String asOf) {
    String later = day(asOf).plusDays(1).isAfter(day("2026-08-31"))
        ? asOf
        : day(asOf).plusDays(1).toString();
    SectionStatus before = november(review, asOf);
    SectionStatus after = november(review, later);
    assertThat(before.missing()).containsAll(after.missing());
    assertThat(before.toSign()).containsAll(after.toSign());
    if (before.state() == DutyState.DONE) {
      assertThat(after.state()).isEqualTo(DutyState.DONE);
    }
  }

  @Property(tries = 200)
  void theOrderOfWhatIsFilledInDoesNotMatter(
      @ForAll("reviews") FilledSection review, @ForAll long seed, @ForAll("days") String asOf) {
    List<FilledPart> parts = new ArrayList<>(review.parts());
    Collections.shuffle(parts, new Random(seed));
    FilledSection february = review.withForPeriodOf(day("2026-02-02"));
    FilledSection shuffled = review.withParts(parts);
    assertThat(CALCULATOR.check(List.of(february, shuffled), someoneOn(asOf)))
        .isEqualTo(CALCULATOR.check(List.of(review, february), someoneOn(asOf)));
  }

  @Property(tries = 200)
  void aBlankIsMissingExactlyWhileItHoldsTooLittle(@ForAll("reviews") FilledSection review) {
    SectionStatus status = november(review, "2025-11-30");
    assertThat(status.missing().contains(PartKey.STEPS))
        .isEqualTo(review.parts().get(1).lines() < 3);
    assertThat(status.state() == DutyState.DONE)
        .isEqualTo(status.missing().isEmpty() && status.toSign().isEmpty());
  }
}
