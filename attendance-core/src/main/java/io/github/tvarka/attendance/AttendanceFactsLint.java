package io.github.tvarka.attendance;

import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.SchoolDecision;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.duty.LaterDue;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds codes among a student's facts that a regulation asks nowhere about: facts, and the grounds, statements, givers and channels of
 * requests. Immutable and thread-safe; made once for a regulation.
 *
 * <p>These vocabularies are open, so such a code is no error: one e-diary serves many regulations, and what one does not ask, another does.
 * But a misspelt code is silently without effect: the fact stays unknown, the certificate not given. What is found has the nearest known
 * code beside it, if one is near; a program should tell people at least of those. For example, <i>suport-exhausted</i> comes with
 * <i>support-exhausted</i>. What cannot be right under the policy, such as a measure under a clause that does not order it, is refused by
 * {@link AttendanceCalculator} instead.
 */
public final class AttendanceFactsLint {
  private final Set<String> facts;
  private final Set<String> statements;
  private final Set<String> grounds;
  private final Set<String> givers;
  private final Set<String> channels;
  private final Set<String> deciders;

  private AttendanceFactsLint(List<AttendancePolicy> policies) {
    this.facts = codes(policies.stream().flatMap(AttendanceFactsLint::facts), FactKey::code);
    this.statements = codes(
        policies.stream()
            .flatMap(PolicyConditions::tiers)
            .flatMap(tier -> tier.statements().stream()),
        statement -> statement.code());
    this.statements.addAll(facts);
    this.grounds = codes(
        policies.stream()
            .flatMap(policy -> policy.excuses().allowances().stream())
            .map(Allowance::ground),
        ground -> ground.code());
    this.givers = codes(
        Stream.concat(
            policies.stream().flatMap(PolicyConditions::givers).map(Giver::role),
            Stream.of(Role.SCHOOL, Role.STUDENT, Role.PARENT)),
        Role::code);
    this.channels = codes(policies.stream().flatMap(AttendanceFactsLint::channels), Channel::code);
    this.deciders = codes(
        Stream.concat(
            policies.stream().flatMap(PolicyConditions::tiers).map(AllowanceTier::approver),
            Stream.of(Role.SCHOOL, Role.HEAD, Role.CLASS_TEACHER)),
        Role::code);
  }

  private static <T> Set<String> codes(Stream<T> values, Function<T, String> code) {
    return values.map(code).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The lint for a policy.
   *
   * @param policy the edition that cases are decided under
   * @return the lint
   */
  public static AttendanceFactsLint of(AttendancePolicy policy) {
    return new AttendanceFactsLint(List.of(policy));
  }

  /**
   * The lint for several editions; a code that one of them knows is known.
   *
   * @param policies the editions, at least one
   * @return the lint
   */
  public static AttendanceFactsLint of(List<AttendancePolicy> policies) {
    return new AttendanceFactsLint(Check.filled("policies", policies));
  }

  /** What a policy asks that no record shows. */
  private static Stream<FactKey> facts(AttendancePolicy policy) {
    Stream<FactKey> conditions = PolicyConditions.of(policy)
        .flatMap(Condition::walk)
        .filter(FactIs.class::isInstance)
        .map(fact -> ((FactIs) fact).fact());
    Stream<FactKey> events = policy.allDuties().stream()
        .map(Duty::trigger)
        .filter(DutyTrigger.OnEvent.class::isInstance)
        .map(event -> FactKey.of(((DutyTrigger.OnEvent) event).on().code()));
    Stream<FactKey> later =
        policy.allDuties().stream().map(Duty::later).flatMap(Optional::stream).map(LaterDue::fact);
    Stream<FactKey> unless = Stream.concat(
            PolicyConditions.notices(policy).map(NoticeRule::unless),
            policy.excuses().duties().stream().map(NoticeDuty::unless))
        .flatMap(Optional::stream);
    return Stream.of(conditions, events, later, unless).flatMap(part -> part);
  }

  private static Stream<Channel> channels(AttendancePolicy policy) {
    return Stream.of(
            Stream.of(Channel.EMAIL, Channel.PHONE_MESSAGE, Channel.E_DIARY, Channel.CALL),
            PolicyConditions.notices(policy).flatMap(rule -> rule.channels().stream()),
            policy.excuses().duties().stream().flatMap(duty -> duty.channels().stream()),
            policy.notices().channels().stream().flatMap(rule -> rule.channels().stream()),
            policy.allDuties().stream()
                .flatMap(duty -> duty.channels().stream())
                .map(Channel::of))
        .flatMap(part -> part);
  }

  /**
   * The codes that the regulation asks nowhere about.
   *
   * @param student what is known of a student
   * @return each where it stands: those of facts first, then those of requests and of decisions of the school
   */
  public List<UnknownCode> check(AttendanceFacts student) {
    List<UnknownCode> unknown = new ArrayList<>();
    for (int i = 0; i < student.facts().facts().size(); i++) {
      add(
          unknown,
          "facts[" + i + "].fact",
          student.facts().facts().get(i).fact().code(),
          facts);
    }
    for (int i = 0; i < student.requests().size(); i++) {
      check("requests[" + i + "].", student.requests().get(i), unknown);
    }
    for (int i = 0; i < student.schoolDecisions().size(); i++) {
      SchoolDecision decision = student.schoolDecisions().get(i);
      String where = "schoolDecisions[" + i + "].decidedBy";
      add(unknown, where, decision.decidedBy().code(), deciders);
    }
    return List.copyOf(unknown);
  }

  private void check(String path, ExcuseRequest request, List<UnknownCode> unknown) {
    add(unknown, path + "ground", request.ground().code(), grounds);
    request.statements().forEach(one -> add(unknown, path + "statements", one.code(), statements));
    add(unknown, path + "givenBy", request.givenBy().code(), givers);
    request.channel().ifPresent(one -> add(unknown, path + "channel", one.code(), channels));
  }

  private static void add(
      List<UnknownCode> unknown, String where, String code, Collection<String> known) {
    UnknownCode.of(where, code, known).ifPresent(unknown::add);
  }
}
