package io.github.tvarka.policy.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The compulsory lessons of a student, week by week, and when they begin and end. Immutable.
 *
 * <p>It does not know which days are school days: that is the calendar's.
 *
 * @param times when each lesson begins and ends
 * @param week the lessons of each day of the week
 * @param sessions the parts of a day, such as morning and afternoon, that a regulation may count; empty if it counts none
 * @param usualKind of what kind lessons are of which none is told, a code such as lesson; empty if it is not known
 * @param exceptions the lessons of single days that differ from their day of the week; an empty list for a day without lessons
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Timetable(
    @Required List<LessonTime> times,
    @Required Map<DayOfWeek, List<TimetabledLesson>> week,
    Optional<String> usualKind,
    Map<LocalDate, List<TimetabledLesson>> exceptions,
    List<SchoolSession> sessions)
    implements WithTimetable, Serializable {
  /**
   * Refuses a lesson twice on a day, a lesson for which no time is set, and a lesson that begins before one of a lower number on that day
   * ends. Lessons that no day has both may overlap, such as those of two shifts.
   */
  public Timetable {
    times = Check.filled("timetable.times", times);
    Map<Integer, LessonTime> bells = new TreeMap<>();
    for (LessonTime time : times) {
      Check.that(
          bells.put(time.lesson(), time) == null,
          "timetable.times.lesson",
          time.lesson(),
          "must not stand twice");
    }
    week = days("timetable.week", week, bells);
    usualKind = Check.optional(usualKind);
    usualKind.ifPresent(kind -> Check.code("timetable.usualKind", kind));
    exceptions = days("timetable.exceptions", exceptions, bells);
    sessions = Check.list("timetable.sessions", sessions);
    checkSessions(sessions, bells.keySet());
  }

  private static void checkSessions(List<SchoolSession> sessions, Set<Integer> known) {
    Set<Integer> taken = new LinkedHashSet<>();
    for (SchoolSession session : sessions) {
      for (int lesson : session.lessons()) {
        Check.that(
            known.contains(lesson),
            "timetable.sessions",
            lesson,
            "must be a lesson of timetable.times");
        Check.that(
            taken.add(lesson), "timetable.sessions", lesson, "must not stand in two sessions");
      }
    }
  }

  private static <D> Map<D, List<TimetabledLesson>> days(
      String name, @Nullable Map<D, List<TimetabledLesson>> days, Map<Integer, LessonTime> bells) {
    Map<D, List<TimetabledLesson>> copy = new LinkedHashMap<>();
    Check.map(name, days)
        .forEach((day, lessons) -> copy.put(day, day(name + "." + day, lessons, bells)));
    return Check.map(name, copy);
  }

  private static List<TimetabledLesson> day(
      String name, List<TimetabledLesson> lessons, Map<Integer, LessonTime> bells) {
    Set<Integer> seen = new TreeSet<>();
    List<TimetabledLesson> copy = Check.list(name, lessons);
    for (TimetabledLesson lesson : copy) {
      Check.that(
          bells.containsKey(lesson.lesson()),
          name,
          lesson.lesson(),
          "must be a lesson of timetable.times");
      Check.that(seen.add(lesson.lesson()), name, lesson.lesson(), "must not stand twice");
    }
    checkOrder(name, seen.stream().map(bells::get).toList());
    return copy;
  }

  /** The lessons of a day, in the order of their numbers, follow one another. */
  private static void checkOrder(String name, List<LessonTime> day) {
    for (int i = 1; i < day.size(); i++) {
      LessonTime before = day.get(i - 1);
      LessonTime time = day.get(i);
      if (time.begins().isBefore(before.ends())) {
        String rule = "must not begin (" + time.begins() + ") before lesson " + before.lesson()
            + " ends (" + before.ends() + ")";
        Check.that(false, name, time.lesson(), rule);
      }
    }
  }

  /**
   * A timetable with the same lessons from Monday to Friday.
   *
   * @param times when each lesson begins and ends
   * @param lessonsADay how many of them each day has, from the first
   * @return the timetable
   */
  public static Timetable uniform(List<LessonTime> times, int lessonsADay) {
    Check.that(lessonsADay >= 0, "lessonsADay", lessonsADay, "must not be negative");
    Check.that(
        lessonsADay <= times.size(),
        "lessonsADay",
        lessonsADay,
        "must not exceed the lessons of times");
    List<TimetabledLesson> day = IntStream.range(0, lessonsADay)
        .mapToObj(i -> new TimetabledLesson(times.get(i).lesson(), Optional.empty()))
        .toList();
    Builder builder = builder().addAllTimes(times);
    for (DayOfWeek weekday : DayOfWeek.values()) {
      if (weekday.compareTo(DayOfWeek.SATURDAY) < 0) {
        builder.putWeek(weekday, day);
      }
    }
    return builder.build();
  }

  /**
   * The lessons of a day, taking it for a school day.
   *
   * @param date the day
   * @return its lessons in the order of the timetable; empty if it has none
   */
  public List<TimetabledLesson> lessons(LocalDate date) {
    return exceptions.containsKey(date)
        ? exceptions.getOrDefault(date, List.of())
        : week.getOrDefault(date.getDayOfWeek(), List.of());
  }

  /**
   * A lesson of a day.
   *
   * @param slot the day and the lesson's number
   * @return the lesson; empty if the day does not have it
   */
  public Optional<TimetabledLesson> lesson(LessonSlot slot) {
    for (TimetabledLesson lesson : lessons(slot.date())) {
      if (lesson.lesson() == slot.lesson()) {
        return Optional.of(lesson);
      }
    }
    return Optional.empty();
  }

  /**
   * When the first lesson of a day begins.
   *
   * @param date the day
   * @return the time; empty if the day has no lessons
   */
  public Optional<LocalTime> begins(LocalDate date) {
    LocalTime earliest = null;
    for (TimetabledLesson lesson : lessons(date)) {
      LocalTime begins = time(lesson.lesson()).begins();
      earliest = earliest == null || begins.isBefore(earliest) ? begins : earliest;
    }
    return Optional.ofNullable(earliest);
  }

  /**
   * When the last lesson of a day ends.
   *
   * @param date the day
   * @return the time; empty if the day has no lessons
   */
  public Optional<LocalTime> ends(LocalDate date) {
    LocalTime latest = null;
    for (TimetabledLesson lesson : lessons(date)) {
      LocalTime ends = time(lesson.lesson()).ends();
      latest = latest == null || ends.isAfter(latest) ? ends : latest;
    }
    return Optional.ofNullable(latest);
  }

  /**
   * The subjects of the timetable.
   *
   * @return each once, in order of their codes
   */
  public List<String> subjects() {
    return Stream.concat(week.values().stream(), exceptions.values().stream())
        .flatMap(List::stream)
        .flatMap(lesson -> lesson.subject().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Of what kind a lesson of the timetable is.
   *
   * @param lesson the lesson
   * @return its own kind, or the usual one; empty if neither is told
   */
  public Optional<String> kind(TimetabledLesson lesson) {
    return lesson.kind().isPresent() ? lesson.kind() : usualKind;
  }

  /**
   * The session that a lesson belongs to.
   *
   * @param lesson the lesson's number
   * @return the session's name; empty if the timetable has no sessions, or none with this lesson
   */
  public Optional<String> session(int lesson) {
    return sessions.stream()
        .filter(session -> session.lessons().contains(lesson))
        .map(SchoolSession::name)
        .findFirst();
  }

  /**
   * How long a lesson is.
   *
   * @param lesson the lesson's number
   * @return its minutes
   * @throws IllegalStateException if the timetable has no such lesson
   */
  public long minutes(int lesson) {
    return Duration.between(time(lesson).begins(), time(lesson).ends()).toMinutes();
  }

  private LessonTime time(int lesson) {
    for (LessonTime time : times) {
      if (time.lesson() == lesson) {
        return time;
      }
    }
    throw new IllegalStateException("no time for lesson " + lesson);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a timetable. */
  public static final class Builder extends TimetableBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(times, week, usualKind.orElse(null), exceptions, sessions);
  }

  private record Form(
      List<LessonTime> times,
      Map<DayOfWeek, List<TimetabledLesson>> week,
      @Nullable String usualKind,
      Map<LocalDate, List<TimetabledLesson>> exceptions,
      List<SchoolSession> sessions)
      implements Serializable {
    private Object readResolve() {
      return new Timetable(times, week, Optional.ofNullable(usualKind), exceptions, sessions);
    }
  }
}
