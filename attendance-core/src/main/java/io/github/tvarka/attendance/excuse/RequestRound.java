package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All requests decided once, in the order in which they came; it lives within one decision. */
final class RequestRound {
  private final RequestDecider decider;
  private final Known known;
  private final List<MissedDay> days;
  private final GroundUses uses;
  private final Verdicts verdicts;
  private final Attempts attempts = new Attempts();

  RequestRound(RequestDecider decider, ExcusePolicy policy, Known known) {
    this.decider = decider;
    this.known = known;
    this.days = days(known.facts(), known.asOf());
    this.uses = new GroundUses(policy, decider.excusesLate(), known.facts());
    this.verdicts = new Verdicts(decider, known, uses.ofLateArrivals());
  }

  private static List<MissedDay> days(ExcuseFacts facts, LocalDate asOf) {
    List<MissedDay> days = new ArrayList<>();
    List<LessonEntry> entries = facts.absences().until(asOf).entries();
    int first = 0;
    while (first < entries.size()) {
      LocalDate date = entries.get(first).date();
      int next = first + 1;
      while (next < entries.size() && entries.get(next).date().equals(date)) {
        next++;
      }
      days.add(
          new MissedDay(date, entries.subList(first, next), facts.timetable().lessons(date)));
      first = next;
    }
    return days;
  }

  ExcuseDecision decide(Source source) {
    List<ExcuseRequest> requests = RequestOrder.received(known.facts(), known.asOf());
    if (decider.limitsAllTold()) {
      requests.forEach(this::tell);
    }
    for (ExcuseRequest request : requests) {
      List<MissedDay> about = about(request);
      claim(request, about);
      about.forEach(day -> attempt(request, day));
    }
    return new ExcuseDecision(
        verdicts.of(days, attempts),
        coveredIfMissed(),
        verdicts.excusedLate(days, attempts),
        new AllowanceUses(source, known.asOf()).of(uses));
  }

  /** The days that a request is about, each followed by its late arrivals where the regulation excuses such. */
  private List<MissedDay> about(ExcuseRequest request) {
    List<MissedDay> about = new ArrayList<>();
    for (MissedDay day : days) {
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
        uses.of(request.ground(), day).ifPresent(use -> use.claim(day.date()));
      }
    }
  }

  private void attempt(ExcuseRequest request, MissedDay day) {
    List<Integer> lessons = new ArrayList<>();
    for (int lesson : day.covered(day.open(), request)) {
      if (!attempts.excused(day.date(), lesson)) {
        lessons.add(lesson);
      }
    }
    if (!lessons.isEmpty()) {
      RequestDecider.Asking asking = RequestDecider.Asking.of(request, day, List.copyOf(lessons));
      attempts.add(day.date(), attempt(asking));
    }
  }

  private Attempt attempt(RequestDecider.Asking asking) {
    Optional<GroundUse> use = uses.of(asking.request().ground(), asking.day());
    if (use.isEmpty()) {
      return decider.unknownGround(asking);
    }
    Attempt attempt = decider.decide(asking, use.get(), known);
    if (attempt.outcome() instanceof ExcuseOutcome.Excused excused) {
      use(asking, use.get(), excused.citation().clause());
    }
    return attempt;
  }

  /** Takes what a request gives from its allowance, perhaps without what the school refused. */
  private void use(RequestDecider.Asking asking, GroundUse use, Clause tier) {
    LocalDate date = asking.day().date();
    List<Integer> asked = use.refusedUseUp() ? asking.asked() : notRefused(date, asking.asked());
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
    return known.facts().decisions().isEmpty()
        ? lessons
        : lessons.stream()
            .filter(lesson -> !verdicts.refused(new LessonSlot(date, lesson)))
            .toList();
  }

  private List<LessonSlot> coveredIfMissed() {
    List<LessonSlot> covered = new ArrayList<>();
    for (MissedDay day : days) {
      if (!day.hasUnmarked()) {
        continue;
      }
      Set<ExcuseRequest> inForce = new LinkedHashSet<>();
      for (int lesson : day.open()) {
        attempts.of(day.date(), lesson).stream()
            .filter(Attempt::excuses)
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
