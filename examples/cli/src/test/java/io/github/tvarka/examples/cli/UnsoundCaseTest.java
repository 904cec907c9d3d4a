package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The examples with one fault each, which is sound JSON and sound by itself: of facts that cannot be right together, and of what came later. */
class UnsoundCaseTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  @TempDir
  private Path folder;

  private static JsonNode example(String name) {
    return MAPPER.readTree(Ran.text(Ran.DATA.resolve("cases/" + name + ".json")));
  }

  private static void put(JsonNode tree, String pointer, JsonNode value) {
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = tree.at(at.head());
    if (parent instanceof ArrayNode list) {
      list.set(at.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
    }
  }

  private Ran decide(JsonNode tree) throws IOException {
    Path file = folder.resolve("case.json");
    Files.writeString(file, tree.toString());
    return Ran.tvarka("decide", file);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "more-than-fourteen-again | /facts/student/birthDate | '2026-01-01' | facts.student.birthDate (2026-01-01) must not be after asOf (2025-12-31)",
        "more-than-fourteen-again | /facts/student/grade | 99 | facts.student.grade (99) must be a grade that the regulation is for: [>= 1 <= 12]",
        "more-than-fourteen-again | /facts/student/birthDate | '2019-01-01' | facts.student.birthDate (2019-01-01) must be at least 7 years before asOf (2025-12-31) in grade 7",
        "more-than-fourteen-again | /facts/student/enrolled | {'from': '2025-10-10', 'to': '2025-09-01'} | facts.student.enrolled.to (2025-09-01) must not be before from (2025-10-10)",
        "more-than-fourteen-again | /facts/student/enrolled | {'from': '2035-09-01', 'to': '2036-08-31'} | facts.student.enrolled (2035-09-01..2036-08-31) must have days in a school year of the calendar",
        "more-than-fourteen-again | /facts/measures/1/act | 'comission-hearing' | facts.measures[1].act (comission-hearing) must be what clause 17.4 orders: commission-hearing, invite-parents-too, report-work-done, report-measures-taken. Maybe commission-hearing",
        "more-than-fourteen-again | /facts/measures/1/clause | '17.44' | facts.measures[1].clause (17.44) must be a clause that orders commission-hearing: 17.4. Maybe 17.4",
        "more-than-fourteen-again | /facts/measures/1/on | '2025-09-12' | facts.measures[1].on (2025-09-12) must not be before the period that it answers (2025-10-01..2025-10-31)",
        "more-than-fourteen-again | /facts/measures/1/on | '2052-11-12' | facts.measures[1].on (2052-11-12) must not be after the school years of the calendar (until 2026-08-31)",
        "more-than-fourteen-again | /facts/measures/1/forPeriodOf | '2015-10-01' | facts.measures[1].forPeriodOf (2015-10-01) must not be more than a year before the measure was taken (2025-11-12)",
        "more-than-fourteen-again | /facts/measures/1 | {'clause': '16', 'act': 'warning', 'on': '2025-10-01', 'forPeriodOf': '2025-09-01'} | facts.measures (16 warning on 2025-10-01) must not stand twice",
        "more-than-fourteen-again | /facts/facts | [{'fact': 'suport-exhausted', 'value': 'yes'}] | facts.facts[0].fact (suport-exhausted) must be a fact that the policy asks about: child-rights-violation-suspected, health-confirmation-requested, not-attending-school, objective-reasons, support-exhausted",
        "more-than-fourteen-again | /facts/facts | [{'fact': 'support-exhausted', 'value': 'yes'}, {'fact': 'support-exhausted', 'value': 'no'}] | facts.facts (support-exhausted) must not be stated twice for one day",
        "more-than-fourteen-again | /facts/facts | [{'fact': 'support-exhausted', 'value': 'yes', 'since': '2055-01-01'}] | facts.facts[0].since (2055-01-01) must not be after the school years of the calendar (until 2026-08-31)",
        "more-than-fourteen-again | /facts/timetable/times/1/begins | '08:10' | facts.timetable.week.MONDAY (2) must not begin (08:10) before lesson 1 ends (08:45)",
        "more-than-fourteen-again | /facts/timetable/exceptions | {'2035-10-06': []} | facts.timetable.exceptions (2035-10-06) must be a school day of the calendar",
        "more-than-fourteen-again | /facts/timetable/week | {} | facts.absences[0].lesson (2025-09-08#1) must be a lesson of the timetable",
        "more-than-fourteen-again | /facts/absences/1 | {'date': '2025-09-08', 'lesson': 1, 'mark': 'late'} | facts.absences (2025-09-08#1) must not stand twice",
        "more-than-fourteen-again | /facts/absences/0 | {'date': '2025-10-06', 'lesson': 12, 'mark': 'unmarked'} | facts.absences[0].lesson (2025-10-06#12) must be a lesson of the timetable",
        "more-than-fourteen-again | /facts/absences/0 | {'date': '2025-09-08', 'lesson': 1, 'mark': 'unmarked', 'minutes': 10} | facts.absences[0].minutes (10) must not be told of a lesson that is unmarked",
        "more-than-fourteen-again | /facts/schoolDecisions | [{'from': '2025-10-06', 'to': '2025-10-06', 'excused': true, 'decidedOn': '1925-10-06', 'decidedBy': 'head'}] | facts.schoolDecisions[0].decidedOn (1925-10-06) must not be more than a year before the calendar begins (2025-09-01)",
        "more-than-fourteen-again | /facts/schoolDecisions | [{'from': '2025-10-06', 'to': '2025-10-06', 'excused': true, 'decidedOn': '2025-10-06', 'decidedBy': 'haed'}] | facts.schoolDecisions[0].decidedBy (haed) must be a code that the policy knows. Maybe head",
        "more-than-fourteen-again | /facts/calendar/terms/1/number | 1 | facts.calendar.terms (half-year 1) must not stand twice",
        "illness-medical-notice | /facts/requests/0/ground | 'ilness' | facts.requests[0].ground (ilness) must be a code that the policy knows. Maybe illness",
        "illness-medical-notice | /facts/requests/0/statements | ['medical-notce'] | facts.requests[0].statements (medical-notce) must be a code that the policy knows. Maybe medical-notice",
        "illness-medical-notice | /facts/requests/0/givenBy | 'parrent' | facts.requests[0].givenBy (parrent) must be a code that the policy knows. Maybe parent",
        "illness-medical-notice | /facts/requests/0/channel | 'e-dairy' | facts.requests[0].channel (e-dairy) must be a code that the policy knows. Maybe e-diary",
        "illness-medical-notice | /facts/requests/0/receivedAt | '2052-10-06T07:00' | facts.requests[0].receivedAt (2052-10-06) must not be after the school years of the calendar (until 2026-08-31)",
        "illness-medical-notice | /facts/requests/0/receivedAt | '2015-10-06T07:00' | facts.requests[0].receivedAt (2015-10-06) must not be more than a year before the calendar begins (2025-09-01)",
        "plan-with-a-review-to-sign | /facts/plan/sections/0/signatures/0/role | 'class-techer' | facts.plan.sections[0].signatures[0].role (class-techer) must be a code that the policy knows. Maybe class-teacher",
        "nomination-of-three-candidates | /facts/candidates/0/facts/0/fact | 'progres-made' | facts.candidates[0].facts[0].fact (progres-made) must be a fact that the policy asks about: find-causes-of-low-achievement, identify-student, progress-made, three-way-meeting",
        "support-of-a-student | /facts/requests/0/act | 'ask-for-suport' | facts.requests[0].act (ask-for-suport) must be a code that the policy knows. Maybe ask-for-support",
        "level-from-criteria | /facts/criteria/on | '2025-10-21' | facts.criteria.on (2025-10-21) must not be after asOf (2025-10-20)",
        "request-by-a-social-educator | /facts/request/on | '2025-11-15' | facts.request.on (2025-11-15) must not be after asOf (2025-11-14)"
      })
  void isRefusedInOneLine(String name, String pointer, String value, String line)
      throws IOException {
    JsonNode tree = example(name);
    put(tree, pointer, MAPPER.readTree(value.replace('\'', '"')));
    assertThat(decide(tree))
        .isEqualTo(new Ran(2, "", folder.resolve("case.json") + ": " + line + "\n"));
  }

  /** What is dated after the day of the decision is not yet known, and a decision is the same without it. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "more-than-fourteen-again, /facts/measures/1, on, 2026-01-05",
    "more-than-fourteen-again, /facts/absences/30, date, 2026-01-05",
    "illness-medical-notice, /facts/requests/0, receivedAt, 2026-01-05T07:00",
    "two-negative-marks-in-a-row, /facts/entries/0, on, 2026-01-19",
    "follow-up-waits-for-the-meeting, /facts/marks/entries/0, on, 2025-11-17",
    "follow-up-waits-for-the-meeting, /facts/taken/0, on, 2025-11-17",
    "level-tables-of-a-student, /facts/rows/0, on, 2026-04-20",
    "change-since-october, /facts/rows/0, on, 2026-04-20",
    "comparison-gap-and-low-level, /facts/rows/0, on, 2026-01-20",
    "plan-with-a-review-to-sign, /facts/plan/sections/0/signatures/0, on, 2026-02-03",
    "progress-tables-of-a-student, /facts/entries/0, on, 2025-12-04",
    "observation-of-mathematics, /facts/sheet/observations/0, on, 2026-06-01",
    "nomination-of-three-candidates, /facts/candidates/0/proposals/0, on, 2026-06-01",
    "nomination-of-three-candidates, /facts/candidates/1/results/results/0, on, 2026-06-01",
    "period-credited, /facts/marks/entries/0, on, 2025-12-01",
    "adaptation-with-a-mark-in-the-window, /facts/adaptation/assessments/0, on, 2025-11-06",
    "consultation-set-and-missed, /facts/consultation/held/0, on, 2025-12-01",
    "referral-consent-not-known, /facts/done/0, on, 2025-11-17"
  })
  void whatCameLaterIsLeftOut(String name, String element, String property, String later)
      throws IOException {
    JsonNode tree = example(name);
    put(tree, element + "/" + property, MAPPER.readTree("\"" + later + "\""));
    JsonNode without = example(name);
    JsonPointer at = JsonPointer.compile(element);
    ((ArrayNode) without.at(at.head())).remove(at.last().getMatchingIndex());
    Ran ran = decide(tree);
    assertThat(ran.code()).as("%s", ran.err()).isZero();
    assertThat(ran.out()).isEqualTo(decide(without).out());
  }
}
