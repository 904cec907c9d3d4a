package io.github.tvarka.progress.form;

import static io.github.tvarka.progress.ProgressYear.day;
import static io.github.tvarka.progress.ProgressYear.someoneOn;
import static io.github.tvarka.progress.ProgressYear.studentInGrade;
import static io.github.tvarka.progress.form.Sections.forPeriodOf;
import static io.github.tvarka.progress.form.Sections.signed;
import static io.github.tvarka.progress.form.Sections.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.ProgressVocabulary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A made-up form: a summary in December and in April of grades 5 to 8, and a note without a date. */
class FormCalculatorTest {
  private static final FormSection SUMMARY = FormSection.builder()
      .key("summary")
      .duty(duty("2")
          .when(new GradeIs(Band.between(5, 8)))
          .trigger(DutyTrigger.InMonths.of(12, 4))
          .due(DutyDue.PERIOD_END)
          .addReadings("when")
          .build())
      .addParts(AskedPart.of(PartKey.DATE), AskedPart.of(PartKey.GOAL))
      .addSigners(new SectionSigner(Role.PARENT, Optional.of(Clause.of("4")), Optional.empty()))
      .addReadings("signature")
      .build();
  private static final FormSection NOTE = FormSection.builder()
      .key("note")
      .duty(duty("3").trigger(DutyTrigger.Standing.ALWAYS).due(DutyDue.NO_DATE).build())
      .addParts(AskedPart.of(PartKey.EFFORT))
      .build();
  private static final ProgressForm FORM =
      new ProgressForm(Clause.of("1"), ClauseKind.FORM, List.of(SUMMARY, NOTE));
  private static final FormCalculator CALCULATOR =
      FormCalculator.of(new Source("made-up-form", "2025"), FORM);

  private static Duty.Builder duty(String clause) {
    Duty.Builder duty = Duty.builder();
    duty.clause(Clause.of(clause))
        .actor(Role.STUDENT)
        .act(Act.of("fill-in"))
        .modality(Modality.MUST);
    return duty;
  }

  private static FilledSection summary(String on) {
    return forPeriodOf(
        on, signed(written("summary", on, FilledPart.of(PartKey.GOAL)), on, Role.PARENT));
  }

  private static FilledSection note() {
    return written("note", "2025-10-01", FilledPart.of(PartKey.EFFORT));
  }

  @Nested
  class Check {
    @Test
    void tellsEachPeriodByItself() {
      FormCheck check =
          CALCULATOR.check(List.of(summary("2025-12-10")), studentInGrade(6, "2026-04-01"));
      assertThat(check.sections())
          .extracting(SectionStatus::state)
          .containsExactly(DutyState.DONE, DutyState.DUE, DutyState.STANDING);
      assertThat(check.outcome()).isEqualTo(new FormOutcome.InTime());
      assertThat(check.findings()).hasSize(3);
    }

    @Test
    void namesWhatIsOverdueOnce() {
      FormCheck check = CALCULATOR.check(List.of(), studentInGrade(6, "2026-05-01"));
      assertThat(check.outcome()).isEqualTo(new FormOutcome.Overdue(List.of("summary")));
    }

    @Test
    void isNotHeldUpByWhatMayBeFilledInOnly() {
      FormSection allowed = SUMMARY.withDuty(SUMMARY.duty().withModality(Modality.MAY));
      FormCalculator calculator = FormCalculator.of(
          new Source("made-up-form", "2025"),
          new ProgressForm(Clause.of("1"), ClauseKind.FORM, List.of(allowed, NOTE)));
      FormCheck past = calculator.check(List.of(note()), studentInGrade(6, "2026-05-01"));
      assertThat(past.sections())
          .extracting(SectionStatus::state)
          .containsExactly(DutyState.NOT_DONE, DutyState.NOT_DONE, DutyState.DONE);
      assertThat(past.outcome()).isEqualTo(new FormOutcome.Complete());
      assertThat(
              calculator.check(List.of(note()), studentInGrade(6, "2026-04-30")).outcome())
          .isEqualTo(new FormOutcome.InTime());
    }

    @Test
    void asksNothingOfOtherGrades() {
      FormCheck check = CALCULATOR.check(List.of(note()), studentInGrade(9, "2026-05-01"));
      assertThat(check.outcome()).isEqualTo(new FormOutcome.Complete());
      SectionStatus summary = check.sections().get(0);
      assertThat(summary.asked()).isEqualTo(Truth.NO);
      assertThat(summary.state()).isEqualTo(DutyState.NOT_ASKED);
      assertThat(summary.missing()).isEmpty();
      assertThat(summary.toSign()).isEmpty();
      assertThat(summary.finding().truth()).isEqualTo(Truth.YES);
    }

    @Test
    void doesNotCallOverdueWhatIsPerhapsNotAsked() {
      FormCheck check = CALCULATOR.check(List.of(note()), someoneOn("2026-05-01"));
      assertThat(check.sections())
          .extracting(SectionStatus::state)
          .containsExactly(DutyState.NOT_YET_KNOWN, DutyState.NOT_YET_KNOWN, DutyState.DONE);
      assertThat(check.outcome())
          .isEqualTo(new FormOutcome.NotYetKnown(List.of(new Need.OfAttribute("grade"))));
    }

    @Test
    void citesTheClauseOfTheSignature() {
      FormCheck check = CALCULATOR.check(List.of(), studentInGrade(6, "2026-04-01"));
      assertThat(check.sections().get(0).toSign()).containsExactly(Role.PARENT);
      assertThat(Explainer.of(Language.EN, ProgressVocabulary.WORDS)
              .leaves(check.sections().get(0).finding()))
          .contains(
              "signature: not stated, does not fit; asked for: parent or guardian (clause 4)");
    }

    @Test
    void refusesASectionTwiceForOnePeriod() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CALCULATOR.check(
              List.of(summary("2025-12-10"), summary("2025-12-17")),
              studentInGrade(6, "2026-01-01")))
          .withMessage("section (summary) must not be filled in twice for 2025-12-01..2025-12-31");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CALCULATOR.check(List.of(note(), note()), someoneOn("2026-01-01")))
          .withMessage("section (note) must not be filled in twice for the school year");
    }

    @Test
    void refusesAnOutcomeThatDoesNotFollow() {
      FormCheck check = CALCULATOR.check(List.of(note()), studentInGrade(9, "2026-05-01"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new FormCheck(
              check.citation(),
              check.asOf(),
              new FormOutcome.InTime(),
              check.sections(),
              check.needs()))
          .withMessageEndingWith("must follow from the sections");
    }
  }

  @Nested
  class Form {
    @Test
    void holdsItsOwnClauseAndThoseOfItsSectionsAndSigners() {
      assertThat(FORM.held())
          .extracting(HeldClause::clause)
          .containsExactly(Clause.of("1"), Clause.of("2"), Clause.of("4"), Clause.of("3"));
      assertThat(FORM.restsOn()).containsExactly("signature", "when");
      assertThat(FORM.sectionDuties()).containsExactly(SUMMARY.duty(), NOTE.duty());
    }

    @Test
    void hasEachSectionAndPartOnce() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ProgressForm(Clause.of("1"), ClauseKind.FORM, List.of(NOTE, NOTE)))
          .withMessage("form.sections (note) must not stand twice");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> NOTE.withParts(AskedPart.of(PartKey.EFFORT), new AskedPart(PartKey.EFFORT, 2)))
          .withMessage("section.parts (effort) must not stand twice");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ProgressForm(Clause.of("1"), ClauseKind.FORM, List.of()))
          .withMessage("form.sections ([]) must not be empty");
    }

    @Test
    void asksForAtLeastOneLine() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new AskedPart(PartKey.STEPS, 0))
          .withMessage("asked.lines (0) must be positive");
    }
  }

  @Test
  void whatIsFilledInLaterIsNotThereYet() {
    FilledSection later = FilledSection.builder()
        .section("note")
        .addParts(new FilledPart(PartKey.EFFORT, 1, Optional.of(day("2025-10-02"))))
        .build();
    assertThat(states(later, "2025-10-01")).containsExactly(DutyState.STANDING);
    assertThat(states(later, "2025-10-02")).containsExactly(DutyState.DONE);
  }

  private static List<DutyState> states(FilledSection note, String asOf) {
    return CALCULATOR.check(List.of(note), studentInGrade(6, asOf)).sections().stream()
        .filter(section -> section.section().equals("note"))
        .map(SectionStatus::state)
        .toList();
  }
}
