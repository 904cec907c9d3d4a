package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.cases.ProgressCases;
import io.github.tvarka.examples.cli.folder.ClassFolder;
import io.github.tvarka.examples.cli.folder.ClassPart;
import io.github.tvarka.examples.cli.folder.SupportRows;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.followup.FollowUpFacts;
import io.github.tvarka.progress.level.LevelRecord;
import io.github.tvarka.support.SupportFacts;
import io.github.tvarka.support.adaptation.GivenAssessment;
import io.github.tvarka.support.student.StudentFacts;
import io.github.tvarka.support.student.SubjectStanding;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the decision on support what the rest of the folder tells: days away from the attendance decision, standings from the tables of
 * levels, assessments from the marks. This is the wiring that a vendor writes; the modules themselves know nothing of each other.
 *
 * <p>It adds, and takes nothing back: a standing that a teacher stated stands.
 */
final class SupportFeed {
  private static final String LEVEL_TABLES = ProgressCases.LEVEL_TABLES.name();

  private final ClassFolder folder;
  private final StudentDecision student;

  private SupportFeed(ClassFolder folder, StudentDecision student) {
    this.folder = folder;
    this.student = student;
  }

  /** The part; that of support with what the others tell of this student. */
  static ClassPart<?, ?> feed(ClassPart<?, ?> part, ClassFolder folder, StudentDecision student) {
    SupportFeed feed = new SupportFeed(folder, student);
    return feed.only(part) instanceof SupportRows rows
        ? part.with(student.student(), rows.with(feed.fed(rows)))
        : part;
  }

  /** The facts of a part in which a student has one case; an empty list where it has several. */
  private Object only(ClassPart<?, ?> part) {
    List<?> cases = part.facts().get(student.student());
    return part.several() ? List.of() : cases.get(0);
  }

  private SupportFacts fed(SupportRows rows) {
    SupportFacts facts = rows.facts();
    DaysAway away = DaysAway.of(student);
    StudentFacts known = facts
        .student()
        .withAway(away.stretches(SchoolCalendar.ofYears(student.facts().calendar())))
        .withAwayNotKnown(away.notKnown())
        .withSubjects(standings(rows));
    return facts
        .withStudent(known)
        .withAdaptation(facts.adaptation().withAssessments(assessments()));
  }

  private List<SubjectStanding> standings(SupportRows rows) {
    List<SubjectStanding> stated = rows.facts().student().subjects();
    List<SubjectStanding> standings = new ArrayList<>(stated);
    for (ClassPart<?, ?> part : folder.parts()) {
      if (part.kind().name().equals(LEVEL_TABLES)
          && part.policy() instanceof ProgressPolicy policy
          && only(part) instanceof LevelRecord record) {
        FedStandings.of(policy, record, rows.levelNames(), student.decision().asOf()).stream()
            .filter(fed -> stated.stream().noneMatch(one -> one.subject().equals(fed.subject())))
            .forEach(standings::add);
      }
    }
    return standings;
  }

  private List<GivenAssessment> assessments() {
    List<GivenAssessment> assessments = new ArrayList<>();
    for (ClassPart<?, ?> part : folder.parts()) {
      if (part.policy() instanceof ProgressPolicy policy
          && only(part) instanceof FollowUpFacts marks) {
        assessments.addAll(FedAssessments.of(policy, marks));
      }
    }
    return assessments;
  }
}
