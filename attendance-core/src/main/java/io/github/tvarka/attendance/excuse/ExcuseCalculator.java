package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Source;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides which missed lessons are excused. Immutable and thread-safe; made once for a policy.
 *
 * <p>Requests are decided in the order in which they came, the days of one request in order of date. What one uses up of an allowance is
 * gone for the next, so a request that comes later never takes back what an earlier one was given.
 */
public final class ExcuseCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(ExcuseCalculator.class);

  private final Source source;
  private final ExcusePolicy policy;
  private final RequestDecider decider;

  private ExcuseCalculator(Source source, ExcusePolicy policy) {
    this.source = source;
    this.policy = policy;
    this.decider = new RequestDecider(source, policy);
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy what the edition says of excuses
   * @return the calculator
   */
  public static ExcuseCalculator of(Source source, ExcusePolicy policy) {
    return new ExcuseCalculator(source, policy);
  }

  /**
   * What becomes of the missed lessons.
   *
   * @param facts the absences and what was said of them
   * @param asOf the day of the decision: what happened or came by the end of that day is known, later facts are left out
   * @return a verdict on each missed lesson
   */
  public ExcuseDecision decide(ExcuseFacts facts, LocalDate asOf) {
    LOG.debug("deciding excuses under {} as of {}", source, asOf);
    ExcuseDecision asMarked = decideAsMarked(facts, asOf);
    UnmarkedLessons unmarked = UnmarkedLessons.of(
        source.cite(policy.notice().clause()), facts.absences().until(asOf), received(facts, asOf));
    if (unmarked.none()) {
      return asMarked;
    }
    return unmarked.weigh(
        asMarked,
        unmarked.resolved(facts).stream().map(one -> decideAsMarked(one, asOf)).toList());
  }

  private ExcuseDecision decideAsMarked(ExcuseFacts facts, LocalDate asOf) {
    Map<LocalDate, MissedDay> days = days(facts, asOf);
    List<ExcuseRequest> requests = received(facts, asOf);
    Map<Ground, GroundUse> uses = uses(facts);
    Map<LessonSlot, List<Attempt>> attempts = new HashMap<>();
    for (ExcuseRequest request : requests) {
      claim(request, days.values(), uses);
      for (MissedDay day : days.values()) {
        if (about(request, day)) {
          attempt(request, day, uses, attempts, facts, asOf);
        }
      }
    }
    Verdicts verdicts = new Verdicts(decider.notices(), facts, asOf);
    return new ExcuseDecision(
        verdicts.of(days.values(), attempts),
        coveredIfMissed(days, attempts, verdicts),
        verdicts.excusedLate(days.values()),
        allowanceUses(uses, asOf));
  }

  private static Map<LocalDate, MissedDay> days(ExcuseFacts facts, LocalDate asOf) {
    Map<LocalDate, List<LessonEntry>> byDate = new TreeMap<>();
    for (LessonEntry entry : facts.absences().until(asOf).entries()) {
      byDate.computeIfAbsent(entry.date(), date -> new ArrayList<>()).add(entry);
    }
    Map<LocalDate, MissedDay> days = new LinkedHashMap<>();
    byDate.forEach((date, entries) ->
        days.put(date, new MissedDay(date, entries, facts.timetable().lessons(date))));
    return days;
  }

  private static List<ExcuseRequest> received(ExcuseFacts facts, LocalDate asOf) {
    return facts.requests().stream()
        .filter(request -> !moment(request).toLocalDate().isAfter(asOf))
        .sorted(Comparator.comparing(ExcuseCalculator::moment)
            .thenComparing(ExcuseRequest::from)
            .thenComparing(ExcuseRequest::id))
        .toList();
  }

  private static LocalDateTime moment(ExcuseRequest request) {
    return request.receivedAt().orElse(request.from().atStartOfDay());
  }

  private Map<Ground, GroundUse> uses(ExcuseFacts facts) {
    Map<Ground, GroundUse> uses = new LinkedHashMap<>();
    for (Allowance allowance : policy.allowances()) {
      uses.put(allowance.ground(), new GroundUse(allowance, facts.calendar()));
    }
    return uses;
  }

  /** Adds the missed days of a request to the spells of its ground; later requests do not change what it finds there. */
  private static void claim(
      ExcuseRequest request, Collection<MissedDay> days, Map<Ground, GroundUse> uses) {
    GroundUse use = uses.get(request.ground());
    if (use != null) {
      use.claim(days.stream()
          .filter(day -> !day.asked(request).isEmpty())
          .map(MissedDay::date)
          .toList());
    }
  }

  private static boolean about(ExcuseRequest request, MissedDay day) {
    return !day.date().isBefore(request.from()) && !day.date().isAfter(request.to());
  }

  private void attempt(
      ExcuseRequest request,
      MissedDay day,
      Map<Ground, GroundUse> uses,
      Map<LessonSlot, List<Attempt>> attempts,
      ExcuseFacts facts,
      LocalDate asOf) {
    List<Integer> lessons = day.open().stream()
        .filter(lesson -> request.covers(day.date(), lesson))
        .filter(lesson ->
            !excused(attempts.getOrDefault(new LessonSlot(day.date(), lesson), List.of())))
        .toList();
    if (lessons.isEmpty()) {
      return;
    }
    GroundUse use = uses.get(request.ground());
    Attempt attempt = use == null
        ? decider.unknownGround(request, lessons, policy)
        : decider.decide(request, day, lessons, use, facts, asOf);
    if (use != null && attempt.outcome() instanceof ExcuseOutcome.Excused excused) {
      use.excuse(day, day.asked(request), request.id(), excused.citation().clause());
    }
    for (int lesson : lessons) {
      attempts
          .computeIfAbsent(new LessonSlot(day.date(), lesson), slot -> new ArrayList<>())
          .add(attempt);
    }
  }

  private static boolean excused(List<Attempt> attempts) {
    return attempts.stream()
        .anyMatch(attempt -> attempt.outcome() instanceof ExcuseOutcome.Excused);
  }

  private static List<LessonSlot> coveredIfMissed(
      Map<LocalDate, MissedDay> days, Map<LessonSlot, List<Attempt>> attempts, Verdicts verdicts) {
    List<LessonSlot> covered = new ArrayList<>();
    for (MissedDay day : days.values()) {
      if (day.unmarked().isEmpty()) {
        continue;
      }
      Set<ExcuseRequest> inForce = new LinkedHashSet<>();
      for (int lesson : day.open()) {
        attempts.getOrDefault(new LessonSlot(day.date(), lesson), List.of()).stream()
            .filter(attempt -> attempt.outcome() instanceof ExcuseOutcome.Excused)
            .forEach(attempt -> inForce.add(attempt.request()));
      }
      for (LessonSlot slot : day.unmarked()) {
        List<SchoolDecision> decisions = verdicts.decisions(slot);
        boolean excused = decisions.isEmpty()
            ? inForce.stream().anyMatch(request -> request.covers(slot.date(), slot.lesson()))
            : decisions.stream().allMatch(SchoolDecision::excused);
        if (excused) {
          covered.add(slot);
        }
      }
    }
    return covered;
  }

  private List<AllowanceUse> allowanceUses(Map<Ground, GroundUse> uses, LocalDate asOf) {
    List<AllowanceUse> result = new ArrayList<>();
    for (GroundUse use : uses.values()) {
      for (AllowanceTier tier : use.allowance().tiers()) {
        tier.limits()
            .forEach(limit -> result.addAll(limitUses(use, tier, use.inForce(limit, asOf), asOf)));
      }
    }
    return result.stream().distinct().toList();
  }

  private List<AllowanceUse> limitUses(
      GroundUse use, AllowanceTier tier, AllowanceLimit limit, LocalDate asOf) {
    Map<LocalDate, DateRange> ranges = new TreeMap<>();
    List<LocalDate> days = new ArrayList<>(use.days());
    if (limit.per().kind() != Window.Kind.SPELL) {
      days.add(asOf);
    }
    for (LocalDate day : days) {
      use.range(limit, day).ifPresent(range -> ranges.put(range.from(), range));
    }
    List<AllowanceUse> result = new ArrayList<>();
    for (DateRange range : ranges.values()) {
      int used = use.used(limit, range, tier.clause());
      result.add(new AllowanceUse(
          source.cite(limit.clause().orElse(tier.clause())),
          use.allowance().ground(),
          limit.unit(),
          limit.per(),
          range,
          used,
          Math.max(0, limit.atMost() - used)));
    }
    return result;
  }
}
