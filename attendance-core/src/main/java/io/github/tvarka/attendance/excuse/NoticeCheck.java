package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a notice counts, and whether the duty to tell in good time was met. Made once for a policy. */
final class NoticeCheck {
  private final NoticeRule rule;
  private final Citation citation;
  private final List<String> channels;
  private final Due due;
  private final List<DutyCheck> duties;

  NoticeCheck(Source source, NoticeRule rule, List<NoticeDuty> duties) {
    this.rule = rule;
    this.citation = source.cite(rule.clause());
    this.channels = codes(rule.channels());
    this.due = Due.of(citation, rule.deadline(), rule.unless(), rule.atLatest());
    this.duties = duties.stream().map(duty -> DutyCheck.of(source, duty)).toList();
  }

  private static List<String> codes(List<Channel> channels) {
    return channels.stream().map(Channel::code).toList();
  }

  NoticeRule rule() {
    return rule;
  }

  /** By whom and how the notice came. */
  List<Finding> form(ExcuseRequest request, StudentContext student) {
    Finding giver = giver(request, student);
    return channels.isEmpty()
        ? List.of(giver)
        : List.of(giver, channel(citation, request, rule.channels(), channels));
  }

  private static Finding channel(
      Citation citation, ExcuseRequest request, List<Channel> channels, List<String> codes) {
    Optional<Channel> stated = request.channel();
    return new MatchFinding(
        citation,
        Truth.of(stated.isPresent() && channels.contains(stated.get())),
        "channel",
        stated.isPresent() ? List.of(stated.get().code()) : List.of(),
        codes,
        List.of());
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
        citation,
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
    Finding finding = ConditionEvaluator.DEFAULT.evaluate(giver.when().get(), citation, student);
    needs.addAll(finding.needs());
    return finding.truth();
  }

  /** Whether a notice came in time for a day. */
  Finding deadline(ExcuseRequest request, LocalDate day, Known known) {
    return due.inTime(Told.of(request, day), known);
  }

  /** Whether no notice can still come for a day. */
  Finding withoutNotice(LocalDate day, Known known) {
    return due.inTime(Told.nothing(day), known);
  }

  /**
   * Whether those whose duty it is told in good time; unknown where more time depends on a reason that nobody stated. Where it is not known
   * whose duty it is, each duty stands, met or not theirs.
   */
  List<Finding> duties(ExcuseRequest request, LocalDate day, Known known) {
    if (duties.isEmpty() || request.receivedAt().isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>(duties.size());
    Told told = Told.of(request, day);
    for (DutyCheck duty : duties) {
      Optional<Condition> when = duty.duty().giver().when();
      Finding theirs = when.isEmpty()
          ? null
          : ConditionEvaluator.DEFAULT.evaluate(
              when.get(), duty.due().citation(), known.student(day));
      if (theirs == null || theirs.truth() == Truth.YES) {
        findings.add(duty.met(request, told, known));
      } else if (theirs.truth() == Truth.UNKNOWN) {
        findings.add(unlessTheirs(theirs, duty.met(request, told, known)));
      }
    }
    return findings;
  }

  private static Finding unlessTheirs(Finding theirs, Finding met) {
    Finding not = CompoundFinding.of(met.citation(), Operator.NOT, List.of(theirs));
    return CompoundFinding.of(met.citation(), Operator.ANY_OF, List.of(not, met));
  }

  /** A duty to tell, with what it asks. */
  private record DutyCheck(NoticeDuty duty, Due due, List<String> channels) {
    static DutyCheck of(Source source, NoticeDuty duty) {
      Due due = Due.of(source.cite(duty.clause()), duty.deadline(), duty.unless(), duty.atLatest());
      return new DutyCheck(duty, due, codes(duty.channels()));
    }

    Finding met(ExcuseRequest request, Told told, Known known) {
      Finding inTime = due.inTime(told, known);
      return channels.isEmpty()
          ? inTime
          : CompoundFinding.of(
              due.citation(),
              Operator.ALL_OF,
              List.of(channel(due.citation(), request, duty.channels(), channels), inTime));
    }
  }
}
