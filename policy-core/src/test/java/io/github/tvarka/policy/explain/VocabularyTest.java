package io.github.tvarka.policy.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.text.LocalText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final Noun LESSON = new Noun("pamoka", "pamokos", "pamokų", "lesson", "lessons");

  @Nested
  class Label {
    @Test
    void isTheNameInTheLanguage() {
      assertThat(Vocabulary.KERNEL.label("class-teacher", Language.LT)).isEqualTo("klasės vadovas");
      assertThat(Vocabulary.KERNEL.label("class-teacher", Language.EN)).isEqualTo("class teacher");
    }

    @Test
    void isTheNounInThePluralWhereThereIsNoName() {
      Vocabulary words = new Vocabulary(Map.of(), Map.of("lessons-of-class", LESSON));
      assertThat(words.label("lessons-of-class", Language.LT)).isEqualTo("pamokos");
      assertThat(words.label("lessons-of-class", Language.EN)).isEqualTo("lessons");
    }

    @Test
    void isTheCodeWithSpacesWhereNothingIsKnown() {
      assertThat(Vocabulary.EMPTY.label("find-out-causes", Language.LT))
          .isEqualTo("find out causes");
    }
  }

  @Nested
  class Merge {
    @Test
    void letsTheOneLaidOverWin() {
      Vocabulary school = new Vocabulary(
          Map.of("head", LocalText.of("direktorius", "director")), Map.of("lesson", LESSON));
      Vocabulary both = Vocabulary.KERNEL.merge(school);
      assertThat(both.label("head", Language.LT)).isEqualTo("direktorius");
      assertThat(both.label("student", Language.LT)).isEqualTo("mokinys");
      assertThat(both.noun("lesson")).contains(LESSON);
      assertThat(Vocabulary.KERNEL.label("head", Language.LT)).isEqualTo("mokyklos vadovas");
    }

    @Test
    void leavesItAsItIsUnderNothing() {
      assertThat(Vocabulary.KERNEL.merge(Vocabulary.EMPTY)).isEqualTo(Vocabulary.KERNEL);
      assertThat(Vocabulary.EMPTY.merge(Vocabulary.KERNEL)).isEqualTo(Vocabulary.KERNEL);
    }
  }

  @Nested
  class Kernel {
    @Test
    void namesItsOwnRoles() {
      List<Role> roles = List.of(
          Role.STUDENT,
          Role.PARENT,
          Role.CLASS_TEACHER,
          Role.SUBJECT_TEACHER,
          Role.SOCIAL_EDUCATOR,
          Role.HEAD,
          Role.CHILD_WELFARE_COMMISSION,
          Role.SCHOOL);
      assertThat(roles)
          .allSatisfy(role -> assertThat(Vocabulary.KERNEL.labels()).containsKey(role.code()));
    }

    @Test
    void namesItsOwnWindows() {
      List<Window> windows = List.of(
          Window.DAY,
          Window.CALENDAR_MONTH,
          Window.HALF_YEAR,
          Window.TRIMESTER,
          Window.SCHOOL_YEAR,
          Window.WHOLE_RECORD,
          Window.SPELL);
      assertThat(windows)
          .allSatisfy(
              window -> assertThat(Vocabulary.KERNEL.labels()).containsKey(window.toString()));
    }
  }

  @Test
  void keepsNoHoldOfTheMapsGiven() {
    Map<String, LocalText> labels = new LinkedHashMap<>();
    labels.put("head", LocalText.of("direktorius", "director"));
    Vocabulary words = new Vocabulary(labels, Map.of());
    labels.clear();
    assertThat(words.label("head", Language.EN)).isEqualTo("director");
    assertThat(words.labels()).isUnmodifiable();
  }

  @Test
  void namesTheCodeThatHasNoText() {
    Map<String, LocalText> labels = new HashMap<>();
    labels.put("head", null);
    assertThatNullPointerException()
        .isThrownBy(() -> new Vocabulary(labels, Map.of()))
        .withMessage("vocabulary.labels.head must be given");
  }
}
