package io.github.tvarka.policy.duty;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What calls for a duty. Immutable.
 *
 * <p>In JSON the first word tells which one it is: {@code {"on": "lesson-missed-without-notice"}}, {@code {"months": [10, 1, "4-5"]}},
 * {@code {"eachTerm": "trimester", "at": "end"}}, {@code {"atLeast": 1, "per": "school-year"}}, {@code {"eachWeeks": 2}},
 * {@code {"schoolYear": "start"}}, {@code {"standing": true}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @JsonSubTypes.Type(DutyTrigger.OnEvent.class),
  @JsonSubTypes.Type(DutyTrigger.InMonths.class),
  @JsonSubTypes.Type(DutyTrigger.EachTerm.class),
  @JsonSubTypes.Type(DutyTrigger.Repeatedly.class),
  @JsonSubTypes.Type(DutyTrigger.EachWeeks.class),
  @JsonSubTypes.Type(DutyTrigger.InSchoolYear.class),
  @JsonSubTypes.Type(DutyTrigger.Standing.class)
})
public sealed interface DutyTrigger extends Serializable {
  /**
   * How many times it is to be done in each period that calls for it.
   *
   * @return 1, unless the text asks for more
   */
  default int times() {
    return 1;
  }

  /** The two ends of a stretch of time. */
  enum Edge {
    /** Its first day. */
    @JsonProperty("start")
    START,
    /** Its last day. */
    @JsonProperty("end")
    END
  }

  /**
   * Each time that something happens.
   *
   * @param on what
   */
  record OnEvent(@Required DutyEvent on) implements DutyTrigger {
    /** Checks that it is given. */
    public OnEvent {
      Check.given("trigger.on", on);
    }

    /**
     * A trigger.
     *
     * @param event the event's code
     * @return the trigger
     */
    public static OnEvent of(String event) {
      return new OnEvent(DutyEvent.of(event));
    }
  }

  /**
   * Once in each of some months of the school year; months that stand together, such as April to May, are one period.
   *
   * @param months the months, in the order of the text
   */
  record InMonths(@Required List<MonthSpan> months) implements DutyTrigger {
    /** Refuses no month, and a month twice. */
    public InMonths {
      months = Check.filled("trigger.months", months);
      for (int month = 1; month <= 12; month++) {
        int number = month;
        long spans = months.stream().filter(span -> span.contains(number)).count();
        Check.that(spans < 2, "trigger.months", number, "must not stand twice");
      }
    }

    /**
     * A trigger of single months.
     *
     * @param months numbers of months, 1 for January
     * @return the trigger
     */
    public static InMonths of(Integer... months) {
      return new InMonths(Stream.of(months).map(MonthSpan::of).toList());
    }

    /**
     * A trigger of months as a regulation writes them.
     *
     * @param months such as 10, 01 and 04-05
     * @return the trigger
     * @throws IllegalArgumentException if one names no month, or a month stands twice
     */
    public static InMonths parse(String... months) {
      return new InMonths(Stream.of(months).map(MonthSpan::parse).toList());
    }
  }

  /**
   * At one end of each term.
   *
   * @param eachTerm how the year is divided
   * @param at the term's first day or its last
   */
  record EachTerm(@Required TermKind eachTerm, @Required Edge at) implements DutyTrigger {
    /** Checks that the parts are given. */
    public EachTerm {
      Check.given("trigger.eachTerm", eachTerm);
      Check.given("trigger.at", at);
    }
  }

  /**
   * A number of times, at least, in each stretch of some length: twice a school year, once a month. Which day of it the text leaves open.
   *
   * <p>Months and weeks without a school day call for nothing. A school year calls for it from its first school day.
   *
   * @param atLeast how many times at least, 1 or more
   * @param per a week, a calendar month, a term or the school year
   */
  record Repeatedly(@Required int atLeast, @Required Window per) implements DutyTrigger {
    /** Refuses fewer than one time, and windows that do not divide a school year. */
    public Repeatedly {
      Check.that(atLeast >= 1, "trigger.atLeast", atLeast, "must be 1 or more");
      Check.given("trigger.per", per);
      Check.that(
          divides(per),
          "trigger.per",
          per,
          "must be week, calendar-month, school-year or a kind of term");
    }

    private static boolean divides(Window per) {
      return switch (per.kind()) {
        case WEEK, CALENDAR_MONTH, TERM, SCHOOL_YEAR -> true;
        case DAY, PREVIOUS_MONTH, WHOLE_RECORD, ROLLING, SINCE_ACT, SPELL -> false;
      };
    }

    /**
     * A trigger.
     *
     * @param atLeast how many times at least, 1 or more
     * @param per a week, a calendar month, a term or the school year
     * @return the trigger
     */
    public static Repeatedly of(int atLeast, Window per) {
      return new Repeatedly(atLeast, per);
    }

    @Override
    public int times() {
      return atLeast;
    }
  }

  /**
   * Once in each stretch of so many weeks of a school year: each week, each fortnight.
   *
   * <p>Weeks are counted from the one of the first school day; those without a school day are passed over, so that the fortnight of the week
   * before a holiday ends with the week after it. The last stretch may be shorter.
   *
   * @param eachWeeks how many weeks, 1 to 52
   */
  record EachWeeks(@Required int eachWeeks) implements DutyTrigger {
    private static final int MOST = 52;

    /** Refuses fewer weeks than one, and more than a year has. */
    public EachWeeks {
      Check.that(
          eachWeeks >= 1 && eachWeeks <= MOST, "trigger.eachWeeks", eachWeeks, "must be 1 to 52");
    }

    /**
     * A trigger.
     *
     * @param eachWeeks how many weeks, 1 to 52
     * @return the trigger
     */
    public static EachWeeks of(int eachWeeks) {
      return new EachWeeks(eachWeeks);
    }
  }

  /**
   * At one end of the school year.
   *
   * @param schoolYear its first school day or its last
   */
  record InSchoolYear(@Required Edge schoolYear) implements DutyTrigger {
    /** Checks that it is given. */
    public InSchoolYear {
      Check.given("trigger.schoolYear", schoolYear);
    }
  }

  /**
   * All the time.
   *
   * @param standing true; it is there to be read
   */
  record Standing(@Required boolean standing) implements DutyTrigger {
    /** All the time. */
    public static final Standing ALWAYS = new Standing(true);

    /** Refuses false. */
    public Standing {
      Check.that(standing, "trigger.standing", standing, "must be true");
    }
  }
}
