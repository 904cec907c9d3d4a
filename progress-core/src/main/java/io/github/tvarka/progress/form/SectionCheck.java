package io.github.tvarka.progress.form;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.duty.DatedDuty;
import io.github.tvarka.policy.duty.DutySchedule;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares one section with what it asks for. */
final class SectionCheck {
  private static final FilledSection NOTHING =
      FilledSection.builder().section("nothing").build();

  private final Citation citation;
  private final Source source;
  private final DateRange year;

  SectionCheck(Citation citation, Source source, DateRange year) {
    this.citation = citation;
    this.source = source;
    this.year = year;
  }

  DateRange year() {
    return year;
  }

  SectionStatus status(
      FormSection section,
      DatedDuty dated,
      Optional<FilledSection> given,
      ConditionContext student) {
    FilledSection filled = given.orElse(NOTHING);
    List<Finding> parts = section.parts().stream()
        .map(asked -> part(asked, dated, filled, student))
        .toList();
    List<Finding> signatures = section.signers().stream()
        .map(signer -> signature(signer, filled, student))
        .toList();
    Finding complete = CompoundFinding.of(
        citation,
        Operator.ALL_OF,
        Stream.concat(parts.stream(), signatures.stream()).toList());
    Optional<Finding> when = asked(section, student);
    Truth asked = when.map(Finding::truth).orElse(Truth.YES);
    return new SectionStatus(
        section.key(),
        dated,
        complete.truth() == Truth.YES ? DutyState.DONE : open(dated, student, asked),
        asked,
        lacking(asked, parts, section.parts().stream().map(AskedPart::part).toList()),
        lacking(
            asked,
            signatures,
            section.signers().stream().map(SectionSigner::role).toList()),
        when.map(condition -> unless(condition, complete)).orElse(complete));
  }

  private Optional<Finding> asked(FormSection section, ConditionContext student) {
    Citation asks = source.cite(section.duty().clause());
    return section
        .duty()
        .when()
        .map(when -> ConditionEvaluator.DEFAULT.evaluate(when, asks, student));
  }

  /** Those whose finding is no; none if nothing is asked of this student. */
  private static <T> List<T> lacking(Truth asked, List<Finding> findings, List<T> of) {
    return IntStream.range(0, of.size())
        .filter(i -> asked != Truth.NO && findings.get(i).truth() == Truth.NO)
        .mapToObj(of::get)
        .toList();
  }

  /** What the dates say; nothing is overdue that is not surely asked of this student. */
  private static DutyState open(DatedDuty dated, ConditionContext student, Truth asked) {
    if (asked == Truth.NO) {
      return DutyState.NOT_ASKED;
    }
    DateRange day = new DateRange(student.at(), student.at());
    DutyState state = new DutySchedule(day, List.of(dated))
        .asOf(List.of(), student.at())
        .get(0)
        .state();
    boolean perhaps = asked == Truth.UNKNOWN && state == DutyState.OVERDUE;
    return perhaps ? DutyState.NOT_YET_KNOWN : state;
  }

  private Finding unless(Finding condition, Finding otherwise) {
    Finding not = CompoundFinding.of(condition.citation(), Operator.NOT, List.of(condition));
    return CompoundFinding.of(citation, Operator.ANY_OF, List.of(not, otherwise));
  }

  private Finding part(
      AskedPart asked, DatedDuty dated, FilledSection filled, ConditionContext student) {
    String code = asked.part().code();
    if (!dated.needs().isEmpty()) {
      return new MatchFinding(
          citation, Truth.UNKNOWN, "form-part", List.of(), List.of(code), dated.needs());
    } else if (filled.partsNotKnown().contains(asked.part())) {
      return new MatchFinding(
          citation, Truth.UNKNOWN, "form-part", List.of(), List.of(code), need(code));
    }
    int lines = filled.lines(asked.part(), student.at());
    if (asked.lines() == 1) {
      List<String> stated = lines > 0 ? List.of(code) : List.of();
      return new MatchFinding(
          citation, Truth.of(lines > 0), "form-part", stated, List.of(code), List.of());
    }
    Interval observed = Interval.exactly(lines);
    Band limit = Band.atLeast(asked.lines());
    return new QuantityFinding(
        citation,
        limit.contains(observed),
        CounterKey.of(code),
        Window.SCHOOL_YEAR,
        Optional.of(year),
        observed,
        limit,
        List.of());
  }

  private Finding signature(SectionSigner signer, FilledSection filled, ConditionContext student) {
    Citation asks = signer.clause().map(source::cite).orElse(citation);
    String code = signer.role().code();
    boolean known = !filled.signersNotKnown().contains(signer.role());
    boolean signed = filled.signedBy(signer.role(), student.at());
    Finding signature = new MatchFinding(
        asks,
        known ? Truth.of(signed) : Truth.UNKNOWN,
        "signature",
        signed ? List.of(code) : List.of(),
        List.of(code),
        known ? List.of() : need("signature-of-" + code));
    return signer
        .when()
        .map(when -> ConditionEvaluator.DEFAULT.evaluate(when, asks, student))
        .map(asked -> unless(asked, signature))
        .orElse(signature);
  }

  private static List<Need> need(String code) {
    return List.of(new Need.OfFact(FactKey.of(code)));
  }
}
