package io.github.tvarka.policy.duty;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * What calls for a duty. Immutable.
 *
 * <p>In JSON the first word tells which one it is: {@code {"on": "lesson-missed-without-notice"}}, {@code {"months": [10, 1, 5]}},
 * {@code {"eachTerm": "trimester", "at": "end"}}, {@code {"schoolYear": "start"}}, {@code {"standing": true}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @JsonSubTypes.Type(DutyTrigger.OnEvent.class),
  @JsonSubTypes.Type(DutyTrigger.InMonths.class),
  @JsonSubTypes.Type(DutyTrigger.EachTerm.class),
  @JsonSubTypes.Type(DutyTrigger.InSchoolYear.class),
  @JsonSubTypes.Type(DutyTrigger.Standing.class)
})
public sealed interface DutyTrigger extends Serializable {
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
   * Once in each of some months of the school year.
   *
   * @param months numbers of months, 1 for January, in the order of the text
   */
  record InMonths(@Required List<Integer> months) implements DutyTrigger {
    /** Refuses no month, a month twice, and numbers that are none. */
    public InMonths {
      months = Check.distinct("trigger.months", Check.filled("trigger.months", months));
      months.forEach(month ->
          Check.that(month >= 1 && month <= 12, "trigger.months", month, "must be 1 to 12"));
    }

    /**
     * A trigger.
     *
     * @param months numbers of months, 1 for January
     * @return the trigger
     */
    public static InMonths of(Integer... months) {
      return new InMonths(List.of(months));
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
