package io.github.tvarka.policy.finding;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A fact that is not known and could still change a decision. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @JsonSubTypes.Type(Need.OfFact.class),
  @JsonSubTypes.Type(Need.OfLessonMarks.class),
  @JsonSubTypes.Type(Need.OfSchoolDecision.class),
  @JsonSubTypes.Type(Need.OfNotice.class),
  @JsonSubTypes.Type(Need.OfSubject.class),
  @JsonSubTypes.Type(Need.OfLessonKind.class),
  @JsonSubTypes.Type(Need.OfSession.class),
  @JsonSubTypes.Type(Need.OfAttribute.class),
  @JsonSubTypes.Type(Need.OfTerm.class),
  @JsonSubTypes.Type(Need.OfEntries.class),
  @JsonSubTypes.Type(Need.OfPeriodEntry.class),
  @JsonSubTypes.Type(Need.OfObservation.class)
})
public sealed interface Need extends Serializable {
  /** Something that the timetable does not tell of lessons. */
  sealed interface OfTimetable extends Need {}

  /**
   * A fact that someone has to supply.
   *
   * @param fact which fact
   */
  record OfFact(@Required FactKey fact) implements Need {
    /** Checks that it is given. */
    public OfFact {
      Check.given("fact", fact);
    }
  }

  /**
   * Lessons for which the e-diary holds no mark.
   *
   * @param lessonMarks the lessons, in order
   */
  record OfLessonMarks(@Required List<LessonSlot> lessonMarks) implements Need {
    /** Refuses none. */
    public OfLessonMarks {
      lessonMarks = Check.filled("lessonMarks", lessonMarks);
    }
  }

  /**
   * Missed lessons that the regulation leaves to the school to excuse or not.
   *
   * @param schoolDecisionOn the lessons, in order
   */
  record OfSchoolDecision(@Required List<LessonSlot> schoolDecisionOn) implements Need {
    /** Refuses none. */
    public OfSchoolDecision {
      schoolDecisionOn = Check.filled("schoolDecisionOn", schoolDecisionOn);
    }
  }

  /**
   * Missed lessons for which a notice can still come in time.
   *
   * @param noticeFor the lessons, in order
   */
  record OfNotice(@Required List<LessonSlot> noticeFor) implements Need {
    /** Refuses none. */
    public OfNotice {
      noticeFor = Check.filled("noticeFor", noticeFor);
    }
  }

  /**
   * Lessons whose subject the timetable does not give, where something is counted subject by subject.
   *
   * @param subjectOf the lessons, in order
   */
  record OfSubject(@Required List<LessonSlot> subjectOf) implements OfTimetable {
    /** Refuses none. */
    public OfSubject {
      subjectOf = Check.filled("subjectOf", subjectOf);
    }
  }

  /**
   * Lessons of which the timetable does not tell of what kind they are, where lessons of some kinds are counted.
   *
   * @param kindOf the lessons, in order
   */
  record OfLessonKind(@Required List<LessonSlot> kindOf) implements OfTimetable {
    /** Refuses none. */
    public OfLessonKind {
      kindOf = Check.filled("kindOf", kindOf);
    }
  }

  /**
   * Lessons of which the timetable does not tell in which session of the day they are, where sessions are counted.
   *
   * @param sessionOf the lessons, in order
   */
  record OfSession(@Required List<LessonSlot> sessionOf) implements OfTimetable {
    /** Refuses none. */
    public OfSession {
      sessionOf = Check.filled("sessionOf", sessionOf);
    }
  }

  /**
   * Something about the student.
   *
   * @param attribute the property's name: birthDate or grade
   */
  record OfAttribute(@Required String attribute) implements Need {
    /** Checks that it is given. */
    public OfAttribute {
      Check.text("attribute", attribute);
    }
  }

  /**
   * A term that the school calendar does not hold.
   *
   * @param term the kind of term
   * @param on a day that must be in one
   */
  record OfTerm(@Required TermKind term, @Required LocalDate on) implements Need {
    /** Checks that the parts are given. */
    public OfTerm {
      Check.given("term", term);
      Check.given("on", on);
    }
  }

  /**
   * Entries of a record that should be there by now, such as the assessments of two works in mathematics.
   *
   * @param entries what is to be entered, a code such as assessment
   * @param subject for which subject
   * @param entriesOn the days of what is to be entered, in order
   */
  record OfEntries(
      @Required String entries,
      @Required String subject,
      @Required List<LocalDate> entriesOn) implements Need {
    /** Refuses no day. */
    public OfEntries {
      Check.code("entries", entries);
      Check.text("subject", subject);
      entriesOn = Check.filled("entriesOn", entriesOn);
    }
  }

  /**
   * An entry that someone has to make: the learning level in mathematics that the subject teacher sets in October.
   *
   * @param entry what is to be entered, a code such as learning-level
   * @param of what it is about, such as a subject
   * @param by whose entry it is
   * @param during the days for which it is made
   */
  record OfPeriodEntry(
      @Required String entry,
      @Required String of,
      @Required Role by,
      @Required DateRange during) implements Need {
    /** Checks that the parts are given. */
    public OfPeriodEntry {
      Check.code("entry", entry);
      Check.text("of", of);
      Check.given("by", by);
      Check.given("during", during);
    }
  }

  /**
   * What somebody has to report, such as a school for an indicator.
   *
   * @param observation the code of what is to be reported
   * @param from the code of who has to report it
   */
  record OfObservation(
      @Required String observation, @Required String from) implements Need {
    /** Checks the codes. */
    public OfObservation {
      Check.code("observation", observation);
      Check.code("from", from);
    }
  }

  /**
   * Several lists of needs as one, each need once and lessons of one kind together.
   *
   * @param needs the lists
   * @return the needs: facts in order of first mention, then lessons in order of days
   */
  static List<Need> merge(List<? extends List<? extends Need>> needs) {
    return MergedNeeds.of(needs);
  }
}
