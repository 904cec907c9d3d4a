package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All requests decided once, in the order in which they came; it lives within one decision. */
final class RequestRound {
  private final RequestDecider decider;
  private final ExcusePolicy policy;
  private final Known known;
  private final Map<LocalDate, MissedDay> days;
  private final GroundUses uses;
  private final Verdicts verdicts;
  private final Map<LessonSlot, List<Attempt>> attempts = new HashMap<>();

  RequestRound(RequestDecider decider, ExcusePolicy policy, Known known) {
    this.decider = decider;
    this.policy = policy;
    this.known = known;
    this.days = days(known.facts(), known.asOf());
    this.uses = new GroundUses(policy, known.facts());
    this.verdicts = new Verdicts(decider, known, uses.ofLateArrivals());
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

  ExcuseDecision decide(Source source) {
    List<ExcuseRequest> requests = RequestOrder.received(known.facts(), known.asOf());
    if (policy.limitsAllTold()) {
      requests.forEach(this::tell);
    }
    for (ExcuseRequest request : requests) {
      List<MissedDay> about = about(request);
      claim(request, about);
      about.forEach(day -> attempt(request, day));
    }
    return new ExcuseDecision(
        verdicts.of(days.values(), attempts),
        coveredIfMissed(),
        verdicts.excusedLate(days.values(), attempts),
        new AllowanceUses(source, known.asOf()).of(uses));
  }

  /** The days that a request is about, each followed by its late arrivals where the regulation excuses such. */
  private List<MissedDay> about(ExcuseRequest request) {
    List<MissedDay> about = new ArrayList<>();
    for (MissedDay day : days.values()) {
      if (!day.date().isBefore(request.from()) && !day.date().isAfter(request.to())) {
        about.add(day);
        if (uses.ofLateArrivals()) {
          about.add(day.lateArrivals());
        }
      }
    }
    return about;
  }

  /** Shows a request to the limits that look at all that is told of. */
  private void tell(ExcuseRequest request) {
    for (MissedDay day : about(request)) {
      List<Integer> asked = day.asked(request);
      if (!asked.isEmpty()) {
        uses.of(request.ground(), day).ifPresent(use -> use.tell(day, asked, request.id()));
      }
    }
  }

  /** Adds the missed days of a request to the spells of its ground; later requests do not change what it finds there. */
  private void claim(ExcuseRequest request, List<MissedDay> about) {
    for (MissedDay day : about) {
      if (!day.asked(request).isEmpty()) {
        uses.of(request.ground(), day).ifPresent(use -> use.claim(List.of(day.date())));
      }
    }
  }

  private void attempt(ExcuseRequest request, MissedDay day) {
    List<Integer> lessons = day.open().stream()
        .filter(lesson -> request.covers(day.date(), lesson))
        .filter(lesson -> !excused(new LessonSlot(day.date(), lesson)))
        .toList();
    if (lessons.isEmpty()) {
      return;
    }
    RequestDecider.Asking asking = new RequestDecider.Asking(request, day, lessons);
    Attempt attempt = uses.of(request.ground(), day)
        .map(use -> attempt(asking, use))
        .orElseGet(() -> decider.unknownGround(asking, policy));
    for (int lesson : lessons) {
      attempts
          .computeIfAbsent(new LessonSlot(day.date(), lesson), slot -> new ArrayList<>())
          .add(attempt);
    }
  }

  private Attempt attempt(RequestDecider.Asking asking, GroundUse use) {
    Attempt attempt = decider.decide(asking, use, known);
    if (attempt.outcome() instanceof ExcuseOutcome.Excused excused) {
      use(asking, use, excused.citation().clause());
    }
    return attempt;
  }

  /** Takes what a request gives from its allowance, perhaps without what the school refused. */
  private void use(RequestDecider.Asking asking, GroundUse use, Clause tier) {
    LocalDate date = asking.day().date();
    List<Integer> asked = use.refusedUseUp()
        ? asking.day().asked(asking.request())
        : notRefused(date, asking.day().asked(asking.request()));
    List<Integer> unrefused = notRefused(date, asking.lessons());
    if (unrefused.size() < asking.lessons().size()) {
      use.refuse(date);
    }
    List<Integer> given = use.refusedUseUp() ? asking.lessons() : unrefused;
    if (!given.isEmpty()) {
      use.excuse(asking.day(), new Uses.Asked(asked, given, asking.request().id(), tier));
    }
  }

  private List<Integer> notRefused(LocalDate date, List<Integer> lessons) {
    return lessons.stream()
        .filter(lesson -> !verdicts.refused(new LessonSlot(date, lesson)))
        .toList();
  }

  private boolean excused(LessonSlot slot) {
    return attempts.getOrDefault(slot, List.of()).stream()
        .anyMatch(attempt -> attempt.outcome() instanceof ExcuseOutcome.Excused);
  }

  private List<LessonSlot> coveredIfMissed() {
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
}
