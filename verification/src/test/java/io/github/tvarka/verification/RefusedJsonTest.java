package io.github.tvarka.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.excuse.SchoolDecision;
import io.github.tvarka.policy.quantity.Band;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Both Jacksons refuse JSON that is not right, and say which property it is. */
class RefusedJsonTest {
  @ParameterizedTest
  @MethodSource
  void aMissingRequiredProperty(Spoilt spoilt) {
    assertThat(spoilt.refusal())
        .message()
        .containsAnyOf(
            "'" + spoilt.property() + "'", "deduce unique subtype of " + spoilt.family());
  }

  static List<Spoilt> aMissingRequiredProperty() {
    return Spoilt.all((object, property) -> {
      if (Spoilt.isRequired(property)) {
        object.remove(property.getName());
      }
    });
  }

  @ParameterizedTest
  @MethodSource
  void nullForARequiredProperty(Spoilt spoilt) {
    assertThat(spoilt.refusal()).hasMessageContaining(spoilt.property());
  }

  static List<Spoilt> nullForARequiredProperty() {
    return Spoilt.all((object, property) -> {
      if (Spoilt.isRequired(property)) {
        object.putNull(property.getName());
      }
    });
  }

  @ParameterizedTest
  @MethodSource
  void aWrongKind(Spoilt spoilt) {
    assertThat(spoilt.refusal()).hasMessageContaining(spoilt.property());
  }

  static List<Spoilt> aWrongKind() {
    return Spoilt.all((object, property) -> {
      if (object.get(property.getName()).isArray()) {
        object.putObject(property.getName()).put("wrong", 1);
      } else {
        object.putArray(property.getName()).addArray();
      }
    });
  }

  @ParameterizedTest
  @MethodSource
  void anUnknownProperty(Spoilt spoilt) {
    assertThat(spoilt.refusal()).hasMessageContaining("unheardOf");
  }

  static List<Spoilt> anUnknownProperty() {
    return Spoilt.all((object, property) -> object.put("unheardOf", 1));
  }

  @ParameterizedTest
  @MethodSource
  void anEmptyRequiredListUnlessItIsKept(Spoilt spoilt) throws Exception {
    Throwable refusal = spoilt.refusal();
    if (refusal != null) {
      assertThat(refusal).hasMessageContaining(spoilt.property());
    } else {
      assertThat(spoilt.json().compact(spoilt.read())).isEqualTo(spoilt.text());
    }
  }

  static List<Spoilt> anEmptyRequiredListUnlessItIsKept() {
    return Spoilt.all((object, property) -> {
      if (Spoilt.isRequired(property) && List.class.isAssignableFrom(property.getType())) {
        object.putArray(property.getName());
      } else if (Spoilt.isRequired(property) && Map.class.isAssignableFrom(property.getType())) {
        object.putObject(property.getName());
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void aValueThatWouldHaveToBeGuessed(Json json) {
    assertThat(refused(json, "{'date':'2025-09-12','lesson':1.5,'mark':'absent'}"))
        .hasMessageContaining("lesson");
    assertThat(refused(json, "{'date':'2025-09-12','lesson':'1','mark':'absent'}"))
        .hasMessageContaining("lesson");
    assertThat(refused(json, "{'date':'2025-09-12','lesson':1,'mark':'ill'}"))
        .hasMessageContaining("mark");
    assertThat(refused(json, "{'date':'12.09.2025','lesson':1,'mark':'absent'}"))
        .hasMessageContaining("date");
    assertThat(refused(
            json,
            "{'from':'2025-09-12','to':'2025-09-12','excused':'true','decidedOn':'2025-09-12','decidedBy':'head'}",
            SchoolDecision.class))
        .hasMessageContaining("excused");
    assertThat(refused(json, "{'atLeast':0.5}", Band.class)).hasMessageContaining("atLeast");
  }

  @ParameterizedTest
  @EnumSource
  void aPropertyThatStandsTwice(Json json) {
    assertThat(refused(json, "{'atLeast':1,'atLeast':2}", Band.class))
        .hasMessageContaining("atLeast");
  }

  private static Throwable refused(Json json, String text) {
    return refused(json, text, LessonEntry.class);
  }

  private static Throwable refused(Json json, String text, Class<?> as) {
    return catchThrowable(() -> json.read(text.replace('\'', '"'), as));
  }
}
