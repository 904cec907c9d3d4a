package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.policy.role.Role;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices are not collected: no text of one reaches a decision. */
class Clause24Test {
  private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

  @Test
  void aRequestHasNoPlaceForText() {
    // Its name is the caller's own; all else are codes, days, numbers and a moment.
    assertThat(Arrays.stream(ExcuseRequest.class.getRecordComponents())
            .filter(component -> component.getType() == String.class)
            .map(RecordComponent::getName))
        .containsExactly("id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"My child has a fever", "karščiuoja", "fever, 38.5", "fever\nsince"})
  void aStatementIsNoText(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Statement.of(text));
    assertThatIllegalArgumentException().isThrownBy(() -> Ground.of(text));
    assertThatIllegalArgumentException().isThrownBy(() -> Channel.of(text));
  }

  @Test
  void aDecisionHoldsNothingOfARequestButItsNameAndCodes() {
    StudentCase student = StudentCase.minor().absent(october(6), october(16));
    ExcuseRequest.Builder request = student.builder(Ground.ILLNESS, october(6), october(16));
    request.id("The name that the caller gave").givenBy(Role.PARENT).channel(Channel.EMAIL);
    request.receivedAt(october(6).atTime(7, 0)).addStatements(Statement.of("some-statement"));
    student.request(request.build()).personalDays(october(20));
    Set<String> policy = strings(Rukainiai2023.policy());
    Set<String> found = strings(student.decide(END_OF_OCTOBER));
    found.removeAll(policy);
    found.removeIf(text -> text.matches(CODE));
    assertThat(found).containsExactlyInAnyOrder("The name that the caller gave", "N-2");
  }

  /** All texts inside a value, however deep. */
  private static Set<String> strings(Object value) {
    Set<String> found = new TreeSet<>();
    List<Object> open = new ArrayList<>(List.of(value));
    while (!open.isEmpty()) {
      Object next = open.remove(open.size() - 1);
      if (next instanceof String text) {
        found.add(text);
      } else if (next instanceof Collection<?> many) {
        open.addAll(many);
      } else if (next instanceof Map<?, ?> map) {
        open.addAll(map.keySet());
        open.addAll(map.values());
      } else if (next instanceof Optional<?> maybe) {
        maybe.ifPresent(open::add);
      } else if (next instanceof Record part) {
        open.addAll(parts(part));
      }
    }
    return found;
  }

  private static List<Object> parts(Record part) {
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : part.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        parts.add(component.getAccessor().invoke(part));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component.toString(), e);
      }
    }
    return parts;
  }
}
