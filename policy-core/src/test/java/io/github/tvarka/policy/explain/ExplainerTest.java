package io.github.tvarka.policy.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.RollingUnit;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.AgainFinding;
import io.github.tvarka.policy.finding.AttributeFinding;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.DeadlineFinding;
import io.github.tvarka.policy.finding.FactFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.HeldFinding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.finding.ShareFinding;
import io.github.tvarka.policy.measure.Alternative;
import io.github.tvarka.policy.measure.Lasting;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainerTest {
  private static final Vocabulary WORDS = new Vocabulary(
      Map.of(
          "support-exhausted", LocalText.of("išnaudota visa pagalba", "all support exhausted"),
          "commission-hearing", LocalText.of("komisijos posėdis", "commission hearing"),
          "preventive-talk", LocalText.of("prevencinis pokalbis", "preventive talk"),
          "timetabled-lessons", LocalText.of("tvarkaraščio pamokos", "timetabled lessons"),
          "email", LocalText.of("e. laiškas", "e-mail"),
          "phone-message", LocalText.of("žinutė telefonu", "phone message"),
          "call", LocalText.of("skambutis", "phone call")),
      Map.of(
          "unexcused-lessons",
          new Noun(
              "nepateisinta pamoka",
              "nepateisintos pamokos",
              "nepateisintų pamokų",
              "unexcused lesson",
              "unexcused lessons")));
  private static final Explainer LT = Explainer.of(Language.LT, WORDS);
  private static final Explainer EN = Explainer.of(Language.EN, WORDS);
  private static final Explainer LT_PARENT = Explainer.of(Language.LT, Audience.PARENT, WORDS);
  private static final Explainer EN_PARENT = Explainer.of(Language.EN, Audience.PARENT, WORDS);

  private static final Citation CITATION =
      new Citation("rukainiai-attendance-2023", "V-247", Clause.of("17.3"));
  private static final CounterKey UNEXCUSED = CounterKey.of("unexcused-lessons");
  private static final DateRange SEPTEMBER = DateRange.of(YearMonth.of(2025, 9));
  private static final DateRange OCTOBER = DateRange.of(YearMonth.of(2025, 10));

  private static QuantityFinding lessons(Interval observed, Band limit) {
    return lessons(observed, limit, Window.CALENDAR_MONTH, Optional.of(SEPTEMBER));
  }

  private static QuantityFinding lessons(
      Interval observed, Band limit, Window per, Optional<DateRange> range) {
    Truth truth = limit.contains(observed);
    return new QuantityFinding(CITATION, truth, UNEXCUSED, per, range, observed, limit, List.of());
  }

  private static AttributeFinding age(int years, Band limit) {
    Truth truth = Truth.of(limit.contains(Fraction.of(years)));
    return new AttributeFinding(
        CITATION, truth, "age", LocalDate.of(2025, 10, 14), Optional.of(years), limit, List.of());
  }

  private static FactFinding support(Truth truth) {
    return new FactFinding(CITATION, truth, FactKey.of("support-exhausted"), List.of());
  }

  @Nested
  class AFindingOnAQuantity {
    @Test
    void tellsTheLimitThatWasReached() {
      Finding finding = lessons(Interval.exactly(15), Band.moreThan(14));
      assertThat(EN.finding(finding))
          .isEqualTo("15 unexcused lessons in September 2025: more than 14 (clause 17.3)");
      assertThat(LT.finding(finding))
          .isEqualTo("15 nepateisintų pamokų 2025 m. rugsėjį: daugiau kaip 14 (17.3 p.)");
    }

    @Test
    void tellsANearMiss() {
      Finding finding = lessons(Interval.exactly(6), Band.moreThan(14));
      assertThat(EN.finding(finding))
          .isEqualTo("6 unexcused lessons in September 2025: not more than 14 (clause 17.3)");
      assertThat(LT.finding(finding))
          .isEqualTo("6 nepateisintos pamokos 2025 m. rugsėjį: ne daugiau kaip 14 (17.3 p.)");
    }

    @Test
    void tellsBothEndsOfABandThatWasMissed() {
      Finding finding = lessons(Interval.exactly(6), Band.between(7, 14));
      assertThat(EN.finding(finding))
          .isEqualTo(
              "6 unexcused lessons in September 2025: fewer than 7 or more than 14 (clause 17.3)");
      assertThat(LT.finding(finding))
          .isEqualTo(
              "6 nepateisintos pamokos 2025 m. rugsėjį: mažiau kaip 7 arba daugiau kaip 14 (17.3 p.)");
    }

    @Test
    void tellsWhatIsNotYetKnown() {
      Finding finding = lessons(Interval.between(14, 16), Band.moreThan(14));
      assertThat(EN.finding(finding))
          .isEqualTo(
              "between 14 and 16 unexcused lessons in September 2025, 2 of them not yet known: not yet known whether more"
                  + " than 14 (clause 17.3)");
      assertThat(LT.finding(finding))
          .isEqualTo(
              "14–16 nepateisintų pamokų 2025 m. rugsėjį (dar nežinoma: 2): dar nežinoma, ar daugiau kaip 14 (17.3 p.)");
    }

    @Test
    void namesNoNumberWhereTheCalendarDoesNotSayWhatToCount() {
      Finding finding = new QuantityFinding(
          CITATION,
          Truth.UNKNOWN,
          UNEXCUSED,
          Window.HALF_YEAR,
          Optional.empty(),
          Interval.exactly(0),
          Band.moreThan(3),
          List.of());
      assertThat(EN.finding(finding))
          .isEqualTo(
              "unexcused lessons (half-year): not yet known whether more than 3 (clause 17.3)");
      assertThat(LT.finding(finding))
          .isEqualTo("nepateisintos pamokos (pusmetis): dar nežinoma, ar daugiau kaip 3 (17.3 p.)");
    }

    @Test
    void writesWhatIsMeasuredWithDecimals() {
      Vocabulary words = new Vocabulary(
          Map.of(
              "level-mean", LocalText.of("lygių vidurkis", "mean of the levels"),
              "mathematics", LocalText.of("matematika", "mathematics")),
          Map.of());
      Finding finding = new QuantityFinding(
          CITATION,
          Truth.NO,
          CounterKey.of("level-mean").in("mathematics/art"),
          Window.CALENDAR_MONTH,
          Optional.of(SEPTEMBER),
          Interval.exactly(Fraction.of(13, 5)),
          new Band(
              Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Fraction.of(5, 2))),
          List.of());
      assertThat(Explainer.of(Language.EN, words).finding(finding))
          .isEqualTo(
              "mean of the levels (mathematics, art) in September 2025: 2.6, at least 2.5 (clause 17.3)");
      assertThat(Explainer.of(Language.LT, words).finding(finding))
          .isEqualTo(
              "lygių vidurkis (matematika, art) 2025 m. rugsėjį: 2,6, ne mažiau kaip 2,5 (17.3 p.)");
    }

    @Test
    void putsACodeWithoutNounBeforeAColon() {
      Finding finding = new QuantityFinding(
          CITATION,
          Truth.YES,
          CounterKey.of("late-arrivals"),
          Window.CALENDAR_MONTH,
          Optional.of(SEPTEMBER),
          Interval.exactly(5),
          Band.atLeast(3),
          List.of());
      assertThat(EN.finding(finding))
          .isEqualTo("late arrivals in September 2025: 5, at least 3 (clause 17.3)");
    }

    @Test
    void namesTheWindow() {
      Interval one = Interval.exactly(1);
      Band none = Band.exactly(0);
      DateRange year = DateRange.of(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
      DateRange record = DateRange.of(LocalDate.EPOCH, LocalDate.of(2025, 10, 1));
      DateRange day = DateRange.of(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 1));
      DateRange after = DateRange.of(LocalDate.of(2025, 11, 13), LocalDate.of(2025, 11, 20));
      assertThat(EN.finding(lessons(one, none, Window.SCHOOL_YEAR, Optional.of(year))))
          .isEqualTo(
              "1 unexcused lesson in the school year 2025-2026: not exactly 0 (clause 17.3)");
      assertThat(LT.finding(lessons(one, none, Window.SCHOOL_YEAR, Optional.of(year))))
          .isEqualTo("1 nepateisinta pamoka 2025–2026 mokslo metais: ne 0 (17.3 p.)");
      assertThat(EN.finding(lessons(one, none, Window.WHOLE_RECORD, Optional.of(record))))
          .contains(" in the whole record: ");
      assertThat(LT.finding(lessons(one, none, Window.WHOLE_RECORD, Optional.of(record))))
          .contains(" per visą laikotarpį: ");
      assertThat(EN.finding(lessons(one, none, Window.DAY, Optional.of(day))))
          .contains(" on 1 October 2025: ");
      assertThat(LT.finding(lessons(one, none, Window.DAY, Optional.of(day))))
          .contains(" 2025 m. spalio 1 d.: ");
      Window since = Window.since(Act.of("commission-hearing"));
      assertThat(EN.finding(lessons(one, none, since, Optional.of(after))))
          .contains(" from 13 November 2025 to 20 November 2025: ");
      assertThat(LT.finding(lessons(one, none, since, Optional.of(after))))
          .contains(" nuo 2025 m. lapkričio 13 d. iki 2025 m. lapkričio 20 d.: ");
      assertThat(EN.finding(lessons(Interval.exactly(0), none, since, Optional.empty())))
          .contains("0 unexcused lessons (since: commission hearing): exactly 0");
    }
  }

  @Nested
  class AFindingOnAShare {
    private Finding half(long observed, long most) {
      Interval amount = Interval.between(observed, most);
      Band limit = new Band(
          Optional.empty(),
          Optional.of(Percent.of(50).fraction()),
          Optional.empty(),
          Optional.empty());
      Truth truth = limit.contains(amount.shareOf(Fraction.of(120)));
      return new ShareFinding(
          CITATION,
          truth,
          UNEXCUSED,
          CounterKey.of("timetabled-lessons"),
          Window.CALENDAR_MONTH,
          Optional.of(OCTOBER),
          amount,
          Fraction.of(120),
          limit,
          List.of());
    }

    @Test
    void isPlainForAParent() {
      assertThat(EN_PARENT.finding(half(61, 61)))
          .isEqualTo("unexcused lessons in October 2025: more than 50% (clause 17.3)");
      assertThat(LT_PARENT.finding(half(61, 61)))
          .isEqualTo("nepateisintos pamokos 2025 m. spalį: daugiau kaip 50 % (17.3 p.)");
    }

    @Test
    void tellsATeacherTheNumbers() {
      assertThat(EN.finding(half(60, 60)))
          .isEqualTo(
              "unexcused lessons in October 2025: 60 of 120 (timetabled lessons), not more than 50% (clause 17.3)");
      assertThat(LT.finding(half(60, 61)))
          .isEqualTo(
              "nepateisintos pamokos 2025 m. spalį: 60–61 iš 120 (tvarkaraščio pamokos), dar nežinoma, ar daugiau kaip 50 %"
                  + " (17.3 p.)");
    }
  }

  @Nested
  class AFindingOnEarlierPeriods {
    private Finding again(Truth truth, List<DateRange> held, List<DateRange> unknown) {
      return new AgainFinding(
          CITATION, truth, Window.CALENDAR_MONTH, Window.SCHOOL_YEAR, 1, held, unknown, List.of());
    }

    @Test
    void isPlainForAParent() {
      assertThat(EN_PARENT.finding(again(Truth.YES, List.of(SEPTEMBER), List.of())))
          .isEqualTo("it happened before (school year) (clause 17.3)");
      assertThat(LT_PARENT.finding(again(Truth.NO, List.of(), List.of())))
          .isEqualTo("to anksčiau nebuvo (mokslo metai) (17.3 p.)");
      assertThat(LT_PARENT.finding(again(Truth.YES, List.of(SEPTEMBER), List.of())))
          .startsWith("tai jau buvo anksčiau");
    }

    @Test
    void tellsATeacherThePeriods() {
      assertThat(EN.finding(again(Truth.YES, List.of(SEPTEMBER), List.of())))
          .isEqualTo(
              "it happened before (school year); observed: 1 calendar month (September 2025); asked for: at least 1 calendar"
                  + " month (clause 17.3)");
      assertThat(EN.finding(again(Truth.NO, List.of(), List.of())))
          .isEqualTo(
              "it did not happen before (school year); observed: 0 calendar months; asked for: at least 1 calendar month"
                  + " (clause 17.3)");
      assertThat(LT.finding(again(Truth.UNKNOWN, List.of(), List.of(SEPTEMBER))))
          .isEqualTo(
              "dar nežinoma, ar tai jau buvo anksčiau (mokslo metai); nustatyta: 0–1 kalendorinis mėnuo (dar nežinoma: 1);"
                  + " dar nežinoma: 2025 m. rugsėjis; reikalaujama: ne mažiau kaip 1 kalendorinis mėnuo (17.3 p.)");
    }
  }

  @Nested
  class AFindingOnWhatWasDone {
    private final Finding once = new HeldFinding(
        CITATION,
        Truth.YES,
        Act.of("commission-hearing"),
        Window.SCHOOL_YEAR,
        Optional.empty(),
        List.of(LocalDate.of(2025, 11, 12)),
        Band.atLeast(1),
        List.of());

    @Test
    void namesTheDayBeforeWhichItHadToBeDone() {
      Finding before = new HeldFinding(
          CITATION,
          Truth.NO,
          Act.of("commission-hearing"),
          Window.SCHOOL_YEAR,
          Optional.of(LocalDate.of(2025, 11, 1)),
          List.of(),
          Band.atLeast(1),
          List.of());
      assertThat(EN.finding(before))
          .isEqualTo("commission hearing (school year, before 1 November 2025): 0 times,"
              + " fewer than 1 (clause 17.3)");
      assertThat(LT.finding(before))
          .isEqualTo("komisijos posėdis (mokslo metai, anksčiau kaip 2025 m. lapkričio 1 d.):"
              + " 0 kartų, mažiau kaip 1 (17.3 p.)");
    }

    @Test
    void isPlainForAParent() {
      assertThat(EN_PARENT.finding(once)).isEqualTo("commission hearing: 1 time (clause 17.3)");
      assertThat(LT_PARENT.finding(once)).isEqualTo("komisijos posėdis: 1 kartas (17.3 p.)");
    }

    @Test
    void tellsATeacherTheDays() {
      assertThat(EN.finding(once))
          .isEqualTo(
              "commission hearing (school year): 1 time (12 November 2025), at least 1 (clause 17.3)");
      assertThat(LT.finding(once))
          .isEqualTo(
              "komisijos posėdis (mokslo metai): 1 kartas (2025 m. lapkričio 12 d.), ne mažiau kaip 1 (17.3 p.)");
    }
  }

  @Nested
  class OtherFindings {
    @Test
    void tellWhatWasSaidOfAFact() {
      assertThat(EN.finding(support(Truth.YES)))
          .isEqualTo("all support exhausted: yes (clause 17.3)");
      assertThat(LT.finding(support(Truth.NO))).isEqualTo("išnaudota visa pagalba: ne (17.3 p.)");
      assertThat(LT.finding(support(Truth.UNKNOWN)))
          .isEqualTo("išnaudota visa pagalba: dar nežinoma (17.3 p.)");
    }

    @Test
    void tellTheAge() {
      assertThat(EN.finding(age(15, Band.atLeast(16))))
          .isEqualTo("age (14 October 2025): 15 years, under 16 (clause 17.3)");
      assertThat(EN_PARENT.finding(age(16, Band.atLeast(16))))
          .isEqualTo("age: 16 years, at least 16 (clause 17.3)");
      assertThat(LT_PARENT.finding(age(21, Band.atLeast(16))))
          .isEqualTo("amžius: 21 metai, ne mažiau kaip 16 (17.3 p.)");
      assertThat(LT.finding(age(15, Band.atLeast(16))))
          .isEqualTo("amžius (2025 m. spalio 14 d.): 15 metų, mažiau kaip 16 (17.3 p.)");
    }

    @Test
    void tellTheGrade() {
      Finding grade = new AttributeFinding(
          CITATION,
          Truth.UNKNOWN,
          "grade",
          LocalDate.of(2025, 10, 14),
          Optional.empty(),
          Band.between(5, 8),
          List.of());
      assertThat(EN_PARENT.finding(grade))
          .isEqualTo("grade: not yet known whether from 5 to 8 (clause 17.3)");
      assertThat(LT_PARENT.finding(grade))
          .isEqualTo("klasė: dar nežinoma, ar ne mažiau kaip 5 ir ne daugiau kaip 8 (17.3 p.)");
    }

    @Test
    void tellADeadline() {
      LocalDateTime end = LocalDateTime.of(2025, 10, 9, 13, 40);
      Finding late =
          new DeadlineFinding(CITATION, Truth.NO, Optional.of(end.plusMinutes(1)), end, List.of());
      Finding never = new DeadlineFinding(CITATION, Truth.NO, Optional.empty(), end, List.of());
      Finding soon = new DeadlineFinding(CITATION, Truth.YES, Optional.of(end), end, List.of());
      assertThat(EN_PARENT.finding(late)).isEqualTo("received too late (clause 17.3)");
      assertThat(EN_PARENT.finding(never)).isEqualTo("not received in time (clause 17.3)");
      assertThat(LT_PARENT.finding(soon)).isEqualTo("gauta laiku (17.3 p.)");
      assertThat(EN.finding(late))
          .isEqualTo(
              "received too late; received: 9 October 2025 13:41; deadline: 9 October 2025 13:40 (clause 17.3)");
      assertThat(LT.finding(never))
          .isEqualTo("laiku negauta; terminas: 2025 m. spalio 9 d. 13:40 (17.3 p.)");
    }

    @Test
    void tellAMatch() {
      Finding call = new MatchFinding(
          CITATION,
          Truth.NO,
          "channel",
          List.of("call"),
          List.of("email", "phone-message"),
          List.of());
      assertThat(EN_PARENT.finding(call))
          .isEqualTo("channel: phone call, does not fit (clause 17.3)");
      assertThat(EN.finding(call))
          .isEqualTo(
              "channel: phone call, does not fit; asked for: e-mail or phone message (clause 17.3)");
      assertThat(LT.finding(call))
          .isEqualTo(
              "pranešimo būdas: skambutis, netinka; reikalaujama: e. laiškas arba žinutė telefonu (17.3 p.)");
      Finding nothing =
          new MatchFinding(CITATION, Truth.NO, "evidence", List.of(), List.of(), List.of());
      assertThat(EN.finding(nothing)).isEqualTo("evidence: not stated, does not fit (clause 17.3)");
    }
  }

  @Nested
  class ACompoundFinding {
    private final Finding many = lessons(Interval.exactly(15), Band.moreThan(14));

    @Test
    void joinsItsPartsByTheirOperator() {
      List<Finding> parts = List.of(many, support(Truth.YES));
      assertThat(EN.finding(CompoundFinding.of(CITATION, Operator.ALL_OF, parts)))
          .isEqualTo(
              "15 unexcused lessons in September 2025: more than 14; and all support exhausted: yes (clause 17.3)");
      assertThat(LT.finding(CompoundFinding.of(CITATION, Operator.ANY_OF, parts)))
          .isEqualTo(
              "15 nepateisintų pamokų 2025 m. rugsėjį: daugiau kaip 14; arba išnaudota visa pagalba: taip (17.3 p.)");
    }

    @Test
    void putsNestedPartsInBrackets() {
      Finding either =
          CompoundFinding.of(CITATION, Operator.ANY_OF, List.of(many, support(Truth.NO)));
      Finding all =
          CompoundFinding.of(CITATION, Operator.ALL_OF, List.of(age(15, Band.atLeast(16)), either));
      assertThat(EN_PARENT.finding(all))
          .isEqualTo(
              "age: 15 years, under 16; and (15 unexcused lessons in September 2025: more than 14; or all support exhausted:"
                  + " no) (clause 17.3)");
    }

    @Test
    void tellsWhatStandsUnderNotAsItWasAsked() {
      Finding minor =
          CompoundFinding.of(CITATION, Operator.NOT, List.of(age(15, Band.atLeast(18))));
      assertThat(EN_PARENT.finding(minor))
          .isEqualTo("not (age: 15 years, at least 18): yes (clause 17.3)");
      assertThat(LT_PARENT.finding(minor))
          .isEqualTo("ne (amžius: 15 metų, ne mažiau kaip 18): taip (17.3 p.)");
      Finding inner =
          CompoundFinding.of(CITATION, Operator.ALL_OF, List.of(support(Truth.NO), minor));
      Finding outer = CompoundFinding.of(CITATION, Operator.NOT, List.of(inner));
      assertThat(EN_PARENT.finding(outer))
          .isEqualTo(
              "not (all support exhausted: yes; and not (age: 15 years, at least 18)): yes (clause 17.3)");
    }

    @Test
    void isCitedOnceForAnInspector() {
      Explainer inspector = Explainer.of(Language.EN, Audience.INSPECTOR, WORDS);
      Finding all =
          CompoundFinding.of(CITATION, Operator.ALL_OF, List.of(many, support(Truth.YES)));
      assertThat(inspector.finding(all))
          .isEqualTo(
              "rukainiai-attendance-2023, edition V-247, clause 17.3: 15 unexcused lessons in September 2025: more than 14; and"
                  + " all support exhausted: yes");
    }
  }

  @Nested
  class Leaves {
    @Test
    void areTheComparisonsInTheOrderOfTheText() {
      Finding either = CompoundFinding.of(
          CITATION, Operator.ANY_OF, List.of(support(Truth.NO), age(17, Band.atLeast(16))));
      Finding not = CompoundFinding.of(CITATION, Operator.NOT, List.of(age(17, Band.atLeast(18))));
      Finding all = CompoundFinding.of(CITATION, Operator.ALL_OF, List.of(either, not));
      assertThat(EN_PARENT.leaves(all))
          .containsExactly(
              "all support exhausted: no (clause 17.3)",
              "age: 17 years, at least 16 (clause 17.3)",
              "age: 17 years, under 18 (clause 17.3)");
    }

    @Test
    void areTheFindingItselfWhereItIsSingle() {
      assertThat(EN.leaves(support(Truth.YES))).containsExactly(EN.finding(support(Truth.YES)));
    }
  }

  @Nested
  class LithuanianPhrases {
    @Test
    void joinAndNameWhatIsMissing() {
      Finding both = CompoundFinding.of(
          CITATION, Operator.ALL_OF, List.of(support(Truth.YES), age(16, Band.atLeast(16))));
      assertThat(LT_PARENT.finding(both))
          .isEqualTo(
              "išnaudota visa pagalba: taip; ir amžius: 16 metų, ne mažiau kaip 16 (17.3 p.)");
      Finding nothing =
          new MatchFinding(CITATION, Truth.NO, "evidence", List.of(), List.of(), List.of());
      assertThat(LT.finding(nothing)).isEqualTo("pagrindimas: nenurodyta, netinka (17.3 p.)");
      Need decision =
          new Need.OfSchoolDecision(List.of(new LessonSlot(LocalDate.of(2025, 10, 15), 3)));
      assertThat(LT.need(decision))
          .isEqualTo("pamokos, dėl kurių turi nuspręsti mokykla: 2025 m. spalio 15 d. (pamoka: 3)");
    }

    @Test
    void tellADeadline() {
      LocalDateTime end = LocalDateTime.of(2025, 10, 9, 13, 40);
      Finding late =
          new DeadlineFinding(CITATION, Truth.NO, Optional.of(end.plusMinutes(1)), end, List.of());
      assertThat(LT.finding(late))
          .isEqualTo(
              "gauta per vėlai; gauta: 2025 m. spalio 9 d. 13:41; terminas: 2025 m. spalio 9 d. 13:40 (17.3 p.)");
    }

    @Test
    void nameWindowsThatMove() {
      Window since = Window.since(Act.of("commission-hearing"));
      Finding held = new HeldFinding(
          CITATION,
          Truth.NO,
          Act.of("preventive-talk"),
          since,
          Optional.empty(),
          List.of(),
          Band.atLeast(1),
          List.of());
      assertThat(LT.finding(held))
          .isEqualTo(
              "prevencinis pokalbis (nuo: komisijos posėdis): 0 kartų, mažiau kaip 1 (17.3 p.)");
      Finding rolling = new AgainFinding(
          CITATION,
          Truth.NO,
          Window.DAY,
          Window.rolling(30, RollingUnit.DAYS),
          2,
          List.of(),
          List.of(),
          List.of());
      assertThat(LT_PARENT.finding(rolling))
          .isEqualTo("to anksčiau nebuvo (laikotarpis: 30 kalendorinių dienų) (17.3 p.)");
      assertThat(EN_PARENT.finding(rolling))
          .isEqualTo("it did not happen before (the last 30 calendar days) (clause 17.3)");
    }
  }

  @Nested
  class TheAudience {
    private final Finding finding = lessons(Interval.exactly(6), Band.moreThan(14));

    @Test
    void isATeacherUnlessSaid() {
      Explainer teacher = Explainer.of(Language.EN, Audience.TEACHER, WORDS);
      Finding age = age(15, Band.atLeast(16));
      assertThat(EN.finding(age))
          .isEqualTo(teacher.finding(age))
          .isNotEqualTo(EN_PARENT.finding(age));
    }

    @Test
    void seesTheFullCitationFirstAsInspector() {
      assertThat(Explainer.of(Language.EN, Audience.INSPECTOR, WORDS).finding(finding))
          .isEqualTo(
              "rukainiai-attendance-2023, edition V-247, clause 17.3: 6 unexcused lessons in September 2025: not more than 14");
      assertThat(Explainer.of(Language.LT, Audience.INSPECTOR, WORDS).finding(finding))
          .isEqualTo(
              "rukainiai-attendance-2023, redakcija V-247, 17.3 p.: 6 nepateisintos pamokos 2025 m. rugsėjį: ne daugiau kaip 14");
    }

    @Test
    void readsAnAnnexAsAnAnnex() {
      Finding annex = new FactFinding(
          CITATION.at(Clause.of("A1")), Truth.YES, FactKey.of("support-exhausted"), List.of());
      assertThat(EN.finding(annex)).endsWith(" (annex 1)");
      assertThat(LT.finding(annex)).endsWith(" (1 priedas)");
    }
  }

  @Nested
  class Needs {
    private final LessonSlot third = new LessonSlot(LocalDate.of(2025, 10, 15), 3);
    private final List<LessonSlot> three = List.of(
        third,
        new LessonSlot(LocalDate.of(2025, 10, 15), 4),
        new LessonSlot(LocalDate.of(2025, 10, 16), 1));

    @Test
    void nameAFact() {
      Need need = new Need.OfFact(FactKey.of("support-exhausted"));
      assertThat(EN.need(need)).isEqualTo("not yet known: all support exhausted");
      assertThat(LT.need(need)).isEqualTo("dar nežinoma: išnaudota visa pagalba");
    }

    @Test
    void nameLessonsDayByDay() {
      assertThat(EN.need(new Need.OfLessonMarks(three)))
          .isEqualTo(
              "lessons without a mark: 15 October 2025 (lessons 3, 4), 16 October 2025 (lesson 1)");
      assertThat(LT.need(new Need.OfLessonMarks(three)))
          .isEqualTo(
              "pamokos be žymos: 2025 m. spalio 15 d. (pamokos: 3, 4), 2025 m. spalio 16 d. (pamoka: 1)");
      assertThat(EN.need(new Need.OfSchoolDecision(List.of(third))))
          .isEqualTo("lessons that the school has to decide on: 15 October 2025 (lesson 3)");
      assertThat(EN.need(new Need.OfNotice(List.of(third))))
          .isEqualTo(
              "lessons for which a notice can still come in time: 15 October 2025 (lesson 3)");
      assertThat(LT.need(new Need.OfNotice(List.of(third))))
          .isEqualTo(
              "pamokos, dėl kurių dar galima pranešti laiku: 2025 m. spalio 15 d. (pamoka: 3)");
      assertThat(EN.need(new Need.OfSubject(three)))
          .isEqualTo("lessons whose subject the timetable does not give: 15 October 2025 (lessons"
              + " 3, 4), 16 October 2025 (lesson 1)");
      assertThat(LT.need(new Need.OfSubject(List.of(third))))
          .isEqualTo(
              "pamokos, kurių dalyko tvarkaraštis nenurodo: 2025 m. spalio 15 d. (pamoka: 3)");
    }

    @Test
    void nameAnEntryOfAPeriod() {
      Need need = new Need.OfPeriodEntry("learning-level", "mathematics", Role.STUDENT, SEPTEMBER);
      assertThat(EN.need(need))
          .isEqualTo("not yet known: learning level (mathematics; student, September 2025)");
      assertThat(LT.need(need))
          .isEqualTo("dar nežinoma: learning level (mathematics; mokinys, 2025 m. rugsėjis)");
    }

    @Test
    void nameWhatIsMissingOfTheStudentOrTheCalendar() {
      assertThat(EN.need(new Need.OfAttribute("birthDate")))
          .isEqualTo("about the student: birth date");
      assertThat(LT.need(new Need.OfAttribute("birthDate"))).isEqualTo("apie mokinį: gimimo data");
      Need term = new Need.OfTerm(TermKind.HALF_YEAR, LocalDate.of(2025, 10, 15));
      assertThat(EN.need(term))
          .isEqualTo("not in the school calendar: the half-year that includes 15 October 2025");
      assertThat(LT.need(term))
          .isEqualTo("mokyklos kalendoriuje nenurodyta: pusmetis (2025 m. spalio 15 d.)");
    }

    @Test
    void nameTheDaysOfWhatIsNotEntered() {
      Need entries = new Need.OfEntries(
          "assessment",
          "mathematics",
          List.of(LocalDate.of(2025, 10, 15), LocalDate.of(2025, 10, 20)));
      assertThat(EN.need(entries))
          .isEqualTo("not entered: assessment (mathematics, 15 October 2025, 20 October 2025)");
      assertThat(LT.need(entries))
          .isEqualTo(
              "neįrašyta: assessment (mathematics, 2025 m. spalio 15 d., 2025 m. spalio 20 d.)");
    }
  }

  @Nested
  class Measures {
    private final Measure talk = Measure.builder()
        .actor(Role.CLASS_TEACHER)
        .act(Act.of("preventive-talk"))
        .addAddressees(Role.STUDENT)
        .modality(Modality.MAY)
        .build();

    @Test
    void tellWhoMayDoWhat() {
      assertThat(EN.measure(talk)).isEqualTo("the class teacher may: preventive talk (student)");
      assertThat(LT.measure(talk)).isEqualTo("klasės vadovas gali: prevencinis pokalbis (mokinys)");
    }

    @ParameterizedTest
    @CsvSource({
      "MUST, must, privalo",
      "SHOULD, should, turėtų",
      "CONSIDER, is to consider, turi apsvarstyti",
      "MAY, may, gali"
    })
    void neverTurnOneModalityIntoAnother(Modality modality, String en, String lt) {
      assertThat(EN.measure(talk.withModality(modality)))
          .startsWith("the class teacher " + en + ":");
      assertThat(LT.measure(talk.withModality(modality))).startsWith("klasės vadovas " + lt + ":");
    }

    @Test
    void haveAWordForEachModality() {
      for (Modality modality : Modality.values()) {
        String code = modality.name().toLowerCase(Locale.ROOT);
        assertThat(Vocabulary.KERNEL.labels()).containsKey(code);
      }
    }

    @Test
    void tellWhatTheSameActorMayDoInstead() {
      Measure either = talk.withOrElse(Alternative.of(Act.of("written-warning")));
      assertThat(EN.measure(either))
          .isEqualTo("the class teacher may: preventive talk or written warning (student)");
      assertThat(LT.measure(either))
          .isEqualTo("klasės vadovas gali: prevencinis pokalbis arba written warning (mokinys)");
    }

    @Test
    void tellWhoElseMayDoWhatInstead() {
      Measure either = talk.withClause(Clause.of("7"))
          .withOrElse(
              Alternative.of(Role.SOCIAL_EDUCATOR, Act.of("preventive-talk")),
              new Alternative(
                  Optional.of(Role.HEAD), Act.of("written-warning"), List.of(Role.PARENT)),
              Alternative.of(Act.of("praise")));
      assertThat(EN.measure(either))
          .isEqualTo(
              "the class teacher may: preventive talk (student)"
                  + ", or the social educator may: preventive talk (student)"
                  + ", or the head of the school may: written warning (parent or guardian), or the class teacher may: praise (student) (clause 7)");
    }

    @Test
    void tellHowLongTheyLastAndTheirOwnClause() {
      Measure plan = Measure.builder()
          .clause(Clause.of("17.4.3"))
          .actor(Role.CHILD_WELFARE_COMMISSION)
          .act(Act.of("support-plan"))
          .modality(Modality.MUST)
          .lasts(new Lasting(1, Act.of("commission-hearing")))
          .build();
      assertThat(EN.measure(plan))
          .isEqualTo(
              "the Child Welfare Commission must: support plan, for 1 month from: commission hearing (clause 17.4.3)");
      assertThat(LT.measure(plan))
          .isEqualTo(
              "Vaiko gerovės komisija privalo: support plan, trukmė: 1 mėnuo, nuo: komisijos posėdis (17.4.3 p.)");
    }
  }

  @Nested
  class Period {
    @Test
    void isAMonthByItsName() {
      assertThat(EN.period(SEPTEMBER)).isEqualTo("September 2025");
      assertThat(LT.period(SEPTEMBER)).isEqualTo("2025 m. rugsėjis");
      assertThat(LT.period(DateRange.of(YearMonth.of(2024, 2)))).isEqualTo("2024 m. vasaris");
    }

    @Test
    void isItsDaysOtherwise() {
      DateRange most = DateRange.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 29));
      assertThat(EN.period(most)).isEqualTo("1 September 2025 to 29 September 2025");
      assertThat(LT.period(most)).isEqualTo("2025 m. rugsėjo 1 d. – 2025 m. rugsėjo 29 d.");
      DateRange day = DateRange.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 1));
      assertThat(EN.period(day)).isEqualTo("1 September 2025");
      assertThat(LT.period(day)).isEqualTo("2025 m. rugsėjo 1 d.");
    }

    @ParameterizedTest
    @CsvSource({
      "1, sausis, sausio, sausį",
      "2, vasaris, vasario, vasarį",
      "3, kovas, kovo, kovą",
      "4, balandis, balandžio, balandį",
      "5, gegužė, gegužės, gegužę",
      "6, birželis, birželio, birželį",
      "7, liepa, liepos, liepą",
      "8, rugpjūtis, rugpjūčio, rugpjūtį",
      "9, rugsėjis, rugsėjo, rugsėjį",
      "10, spalis, spalio, spalį",
      "11, lapkritis, lapkričio, lapkritį",
      "12, gruodis, gruodžio, gruodį"
    })
    void hasEachMonthInEachCase(int month, String nominative, String genitive, String accusative) {
      YearMonth of = YearMonth.of(2026, month);
      assertThat(LT.period(DateRange.of(of))).isEqualTo("2026 m. " + nominative);
      assertThat(LT.period(DateRange.of(of.atDay(5), of.atDay(5))))
          .isEqualTo("2026 m. " + genitive + " 5 d.");
      Finding finding = lessons(
          Interval.exactly(1),
          Band.atLeast(1),
          Window.CALENDAR_MONTH,
          Optional.of(DateRange.of(of)));
      assertThat(LT.finding(finding))
          .startsWith("1 nepateisinta pamoka 2026 m. " + accusative + ":");
    }
  }

  @Nested
  class Amount {
    @ParameterizedTest
    @CsvSource({
      "0, 0 pamokų, 0 lessons",
      "1, 1 pamoka, 1 lesson",
      "2, 2 pamokos, 2 lessons",
      "9, 9 pamokos, 9 lessons",
      "10, 10 pamokų, 10 lessons",
      "11, 11 pamokų, 11 lessons",
      "12, 12 pamokų, 12 lessons",
      "19, 19 pamokų, 19 lessons",
      "20, 20 pamokų, 20 lessons",
      "21, 21 pamoka, 21 lessons",
      "22, 22 pamokos, 22 lessons",
      "30, 30 pamokų, 30 lessons",
      "31, 31 pamoka, 31 lessons",
      "100, 100 pamokų, 100 lessons",
      "101, 101 pamoka, 101 lessons",
      "111, 111 pamokų, 111 lessons",
      "112, 112 pamokų, 112 lessons",
      "121, 121 pamoka, 121 lessons",
      "1/3, 1/3 pamokos, 1/3 lesson",
      "16/3, 5 1/3 pamokos, 5 1/3 lessons",
      "-4/3, -1 1/3 pamokos, -1 1/3 lessons"
    })
    void bendsTheNounByTheNumber(String number, String lt, String en) {
      Interval amount = Interval.exactly(Fraction.parse(number));
      assertThat(LT.amount(amount, "lesson")).isEqualTo(lt);
      assertThat(EN.amount(amount, "lesson")).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "3|5|3–5 pamokos (dar nežinoma: 2)|between 3 and 5 lessons, 2 of them not yet known",
          "9|10|9–10 pamokų (dar nežinoma: 1)|between 9 and 10 lessons, 1 of them not yet known",
          "14|21|14–21 pamoka (dar nežinoma: 7)|between 14 and 21 lessons, 7 of them not yet known",
          "0|1|0–1 pamoka (dar nežinoma: 1)|between 0 and 1 lessons, 1 of them not yet known",
          "1|4/3|1–1 1/3 pamokos (dar nežinoma: 1/3)|between 1 and 1 1/3 lessons, 1/3 of them not yet known"
        })
    void tellsAnIntervalAndWhatIsNotKnownOfIt(String least, String most, String lt, String en) {
      Interval amount = new Interval(Fraction.parse(least), Fraction.parse(most));
      assertThat(LT.amount(amount, "lesson")).isEqualTo(lt);
      assertThat(EN.amount(amount, "lesson")).isEqualTo(en);
    }

    @Test
    void putsACodeWithoutNounBeforeAColon() {
      assertThat(LT.amount(Interval.exactly(3), "late-arrivals")).isEqualTo("late arrivals: 3");
      assertThat(EN.amount(Interval.between(3, 4), "late-arrivals"))
          .isEqualTo("late arrivals: between 3 and 4, 1 of them not yet known");
    }
  }

  @Nested
  class ABand {
    @Test
    void isItsLimitWithTheNoun() {
      assertThat(EN.band(Band.moreThan(14), "lesson")).isEqualTo("more than 14 lessons");
      assertThat(LT.band(Band.moreThan(14), "lesson")).isEqualTo("daugiau kaip 14 pamokų");
      assertThat(EN.band(Band.between(7, 14), "lesson")).isEqualTo("from 7 to 14 lessons");
      assertThat(LT.band(Band.between(7, 14), "lesson"))
          .isEqualTo("ne mažiau kaip 7 ir ne daugiau kaip 14 pamokų");
      assertThat(EN.band(Band.atLeast(21), "lesson")).isEqualTo("at least 21 lessons");
      assertThat(LT.band(Band.atLeast(21), "lesson")).isEqualTo("ne mažiau kaip 21 pamoka");
      assertThat(EN.band(Band.atMost(1), "lesson")).isEqualTo("at most 1 lesson");
      assertThat(LT.band(Band.atMost(5), "school-day"))
          .isEqualTo("ne daugiau kaip 5 mokymosi dienos");
      assertThat(EN.band(Band.lessThan(5), "lesson")).isEqualTo("fewer than 5 lessons");
      assertThat(LT.band(Band.lessThan(5), "lesson")).isEqualTo("mažiau kaip 5 pamokos");
      assertThat(EN.band(Band.exactly(7), "lesson")).isEqualTo("exactly 7 lessons");
      assertThat(LT.band(Band.exactly(7), "lesson")).isEqualTo("lygiai 7 pamokos");
    }

    @Test
    void tellsStrictBoundsApart() {
      Band open = new Band(
          Optional.empty(),
          Optional.of(Fraction.of(7)),
          Optional.empty(),
          Optional.of(Fraction.of(14)));
      assertThat(EN.band(open, "lesson")).isEqualTo("more than 7 and fewer than 14 lessons");
      assertThat(LT.band(open, "lesson")).isEqualTo("daugiau kaip 7 ir mažiau kaip 14 pamokų");
    }

    @Test
    void isTurnedRoundWhereItWasMissed() {
      assertThat(missed(6, Band.atLeast(7))).contains("fewer than 7");
      assertThat(missed(7, Band.moreThan(7))).contains("not more than 7");
      assertThat(missed(5, Band.atMost(4))).contains("more than 4");
      assertThat(missed(3, Band.lessThan(3))).contains("at least 3");
    }

    private Optional<String> missed(long observed, Band band) {
      String sentence = EN.finding(lessons(Interval.exactly(observed), band));
      return Optional.of(
          sentence.substring(sentence.indexOf(": ") + 2, sentence.indexOf(" (clause")));
    }
  }

  @Nested
  class Words {
    @Test
    void comeFromThePolicyBeforeTheKernel() {
      Vocabulary own =
          new Vocabulary(Map.of("head", LocalText.of("direktorius", "director")), Map.of());
      assertThat(Explainer.of(Language.LT, own).label("head")).isEqualTo("direktorius");
      assertThat(Explainer.of(Language.LT, own).label("student")).isEqualTo("mokinys");
    }

    @Test
    void doNotDependOnTheLocaleOfTheMachine() {
      Locale before = Locale.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        Measure first = new Measures().talk;
        assertThat(EN.measure(first.withModality(Modality.SHOULD)))
            .startsWith("the class teacher should");
        assertThat(EN.finding(lessons(Interval.exactly(1234567), Band.moreThan(14))))
            .startsWith("1234567 unexcused");
      } finally {
        Locale.setDefault(before);
      }
    }

    @Test
    void mustBeGiven() {
      assertThatNullPointerException()
          .isThrownBy(() -> Explainer.of(null, WORDS))
          .withMessage("language must be given");
      assertThatNullPointerException()
          .isThrownBy(() -> Explainer.of(Language.LT, null, WORDS))
          .withMessage("audience must be given");
      assertThatNullPointerException()
          .isThrownBy(() -> Explainer.of(Language.LT, null))
          .withMessage("vocabulary must be given");
    }
  }
}
