package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.notice.Deadline;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.policy.calendar.DateRange;
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
import io.github.tvarka.policy.student.FactKey;
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

  NoticeCheck(Source source, NoticeRule rule, List<NoticeDuty> duties) {
    this.source = source;
    this.rule = rule;
    this.duties = duties;
  }

  NoticeRule rule() {
    return rule;
  }

  /** By whom and how the notice came. */
  List<Finding> form(ExcuseRequest request, StudentContext student) {
    List<Finding> findings = new ArrayList<>();
    findings.add(giver(request, student));
    if (!rule.channels().isEmpty()) {
      findings.add(channel(citation(), request, rule.channels()));
    }
    return findings;
  }

  private static Finding channel(Citation citation, ExcuseRequest request, List<Channel> channels) {
    List<String> stated = request.channel().map(Channel::code).stream().toList();
    Truth truth = Truth.of(request.channel().map(channels::contains).orElse(false));
    List<String> asked = channels.stream().map(Channel::code).toList();
    return new MatchFinding(citation, truth, "channel", stated, asked, List.of());
  }

  private Finding giver(ExcuseRequest request, StudentContext student) {
    Truth truth = Truth.NO;
    List<Need> needs = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    for (Giver giver : rule.givers()) {
      Truth entitled = applies(giver, student, needs);
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

  private Truth applies(Giver giver, StudentContext student, List<Need> needs) {
    if (giver.when().isEmpty()) {
      return Truth.YES;
    }
    Finding finding = ConditionEvaluator.DEFAULT.evaluate(giver.when().get(), citation(), student);
    needs.addAll(finding.needs());
    return finding.truth();
  }

  /** Whether the notice came in time for a day, or no notice could still come. */
  Finding deadline(Optional<ExcuseRequest> request, LocalDate day, Known known) {
    Due due = new Due(rule.deadline(), rule.unless(), rule.atLatest());
    return inTime(citation(), due, new Told(request, day), known);
  }

  /** Until when, and until when at the latest with a reason. */
  private record Due(Deadline deadline, Optional<FactKey> unless, Optional<Deadline> atLatest) {}

  /** A notice, if there was one, on a missed day. */
  private record Told(Optional<ExcuseRequest> request, LocalDate day) {
    Optional<LocalDateTime> received() {
      return request.flatMap(ExcuseRequest::receivedAt);
    }

    DateRange days() {
      return request
          .map(ExcuseRequest::days)
          .filter(days -> days.contains(day))
          .orElseGet(() -> new DateRange(day, day));
    }
  }

  private static Finding inTime(Citation citation, Due due, Told told, Known known) {
    Finding inTime = deadline(citation, due.deadline(), told, known);
    if (due.unless().isEmpty() || due.atLatest().isEmpty()) {
      return inTime;
    }
    FactKey reason = due.unless().get();
    boolean stated = told.request()
        .map(request -> request.statements().contains(Statement.of(reason.code())))
        .orElse(false);
    Truth truth = stated ? Truth.YES : known.facts().facts().value(reason, told.day());
    List<Need> needs = truth == Truth.UNKNOWN ? List.of(new Need.OfFact(reason)) : List.of();
    Finding later = CompoundFinding.of(
        citation,
        Operator.ALL_OF,
        List.of(
            new FactFinding(citation, truth, reason, needs),
            deadline(citation, due.atLatest().get(), told, known)));
    return CompoundFinding.of(citation, Operator.ANY_OF, List.of(inTime, later));
  }

  private static Finding deadline(Citation citation, Deadline deadline, Told told, Known known) {
    ExcuseFacts facts = known.facts();
    LocalDateTime last =
        deadline.last(told.day(), told.days(), facts.timetable(), facts.calendar());
    boolean met = told.received().map(moment -> !Deadline.isPast(moment, last)).orElse(false);
    boolean mayCome = told.received().isEmpty() && last.toLocalDate().isAfter(known.asOf());
    Truth truth = mayCome ? Truth.UNKNOWN : Truth.of(met);
    return new DeadlineFinding(citation, truth, told.received(), last, List.of());
  }

  /**
   * Whether those whose duty it is told in good time; unknown where more time depends on a reason that nobody stated. Where it is not known
   * whose duty it is, each duty stands, met or not theirs.
   */
  List<Finding> duties(ExcuseRequest request, LocalDate day, Known known) {
    List<Finding> findings = new ArrayList<>();
    if (request.receivedAt().isPresent()) {
      for (NoticeDuty duty : duties) {
        Optional<Finding> theirs = duty.giver()
            .when()
            .map(when -> ConditionEvaluator.DEFAULT.evaluate(
                when, source.cite(duty.clause()), known.student(day)));
        Finding met = duty(duty, request, day, known);
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

  private Finding duty(NoticeDuty duty, ExcuseRequest request, LocalDate day, Known known) {
    Due due = new Due(duty.deadline(), duty.unless(), duty.atLatest());
    Told told = new Told(Optional.of(request), day);
    Citation citation = source.cite(duty.clause());
    Finding inTime = inTime(citation, due, told, known);
    return duty.channels().isEmpty()
        ? inTime
        : CompoundFinding.of(
            citation,
            Operator.ALL_OF,
            List.of(channel(citation, request, duty.channels()), inTime));
  }

  private Citation citation() {
    return source.cite(rule.clause());
  }
}
