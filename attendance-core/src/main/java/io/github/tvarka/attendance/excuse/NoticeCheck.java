package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.notice.Deadline;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.DeadlineFinding;
import io.github.tvarka.policy.finding.FactFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a notice counts, and whether the duty to tell in good time was met. */
final class NoticeCheck {
  private final Source source;
  private final NoticeRule rule;
  private final List<NoticeDuty> duties;

  NoticeCheck(Source source, ExcusePolicy policy) {
    this.source = source;
    this.rule = policy.notice();
    this.duties = policy.duties();
  }

  NoticeRule rule() {
    return rule;
  }

  /** By whom and how the notice came. */
  List<Finding> form(ExcuseRequest request, LocalDate day, ExcuseFacts facts) {
    List<Finding> findings = new ArrayList<>();
    findings.add(giver(request, day, facts));
    if (!rule.channels().isEmpty()) {
      List<String> stated = request.channel().map(Channel::code).stream().toList();
      Truth truth = Truth.of(request.channel().map(rule.channels()::contains).orElse(false));
      List<String> asked = rule.channels().stream().map(Channel::code).toList();
      findings.add(new MatchFinding(citation(), truth, "channel", stated, asked, List.of()));
    }
    return findings;
  }

  private Finding giver(ExcuseRequest request, LocalDate day, ExcuseFacts facts) {
    Truth truth = Truth.NO;
    List<Need> needs = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    for (Giver giver : rule.givers()) {
      Truth entitled = applies(giver, day, facts, needs);
      if (entitled != Truth.NO) {
        asked.add(giver.role().code());
      }
      if (giver.role().equals(request.givenBy())) {
        truth = truth.or(entitled);
      }
    }
    return new MatchFinding(
        citation(),
        truth,
        "given-by",
        List.of(request.givenBy().code()),
        asked,
        truth == Truth.UNKNOWN ? Need.merge(List.of(needs)) : List.of());
  }

  private Truth applies(Giver giver, LocalDate day, ExcuseFacts facts, List<Need> needs) {
    if (giver.when().isEmpty()) {
      return Truth.YES;
    }
    Finding finding = ConditionEvaluator.DEFAULT.evaluate(
        giver.when().get(), citation(), new StudentContext(facts, day));
    needs.addAll(finding.needs());
    return finding.truth();
  }

  /** Whether the notice came in time for a day. */
  Finding deadline(
      Optional<LocalDateTime> received, LocalDate day, ExcuseFacts facts, LocalDate asOf) {
    return deadline(citation(), rule.deadline(), received, day, facts, asOf);
  }

  private static Finding deadline(
      Citation citation,
      Deadline deadline,
      Optional<LocalDateTime> received,
      LocalDate day,
      ExcuseFacts facts,
      LocalDate asOf) {
    LocalDateTime last = deadline.last(day, facts.timetable(), facts.calendar());
    boolean met = received.map(moment -> !moment.isAfter(last)).orElse(false);
    boolean mayCome = received.isEmpty() && last.toLocalDate().isAfter(asOf);
    Truth truth = mayCome ? Truth.UNKNOWN : Truth.of(met);
    return new DeadlineFinding(citation, truth, received, last, List.of());
  }

  /**
   * Whether those whose duty it is told in good time; unknown where more time depends on a reason that nobody stated. Where it is not known
   * whose duty it is, each duty stands, met or not theirs.
   */
  List<Finding> duties(ExcuseRequest request, LocalDate day, ExcuseFacts facts, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    if (request.receivedAt().isPresent()) {
      for (NoticeDuty duty : duties) {
        Optional<Finding> theirs = duty.giver()
            .when()
            .map(when -> ConditionEvaluator.DEFAULT.evaluate(
                when, source.cite(duty.clause()), new StudentContext(facts, day)));
        Finding met = duty(duty, request, day, facts, asOf);
        switch (theirs.map(Finding::truth).orElse(Truth.YES)) {
          case YES -> findings.add(met);
          case UNKNOWN -> findings.add(unlessTheirs(theirs.orElseThrow(), met));
          case NO -> {}
        }
      }
    }
    return findings;
  }

  private static Finding unlessTheirs(Finding theirs, Finding met) {
    Finding not = CompoundFinding.of(met.citation(), Operator.NOT, List.of(theirs));
    return CompoundFinding.of(met.citation(), Operator.ANY_OF, List.of(not, met));
  }

  private Finding duty(
      NoticeDuty duty, ExcuseRequest request, LocalDate day, ExcuseFacts facts, LocalDate asOf) {
    Citation citation = source.cite(duty.clause());
    Finding inTime = deadline(citation, duty.deadline(), request.receivedAt(), day, facts, asOf);
    if (duty.unless().isEmpty() || duty.atLatest().isEmpty()) {
      return inTime;
    }
    boolean stated =
        request.statements().contains(Statement.of(duty.unless().get().code()));
    Truth reason = stated ? Truth.YES : facts.facts().value(duty.unless().get(), day);
    List<Need> needs =
        reason == Truth.UNKNOWN ? List.of(new Need.OfFact(duty.unless().get())) : List.of();
    Finding later = CompoundFinding.of(
        citation,
        Operator.ALL_OF,
        List.of(
            new FactFinding(citation, reason, duty.unless().get(), needs),
            deadline(citation, duty.atLatest().get(), request.receivedAt(), day, facts, asOf)));
    return CompoundFinding.of(citation, Operator.ANY_OF, List.of(inTime, later));
  }

  private Citation citation() {
    return source.cite(rule.clause());
  }
}
