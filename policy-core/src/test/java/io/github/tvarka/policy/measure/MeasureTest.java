package io.github.tvarka.policy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasureTest {
  private static final Act TALK = Act.of("preventive-talk");

  @Test
  void keepsAddresseesInTheOrderOfTheText() {
    Measure measure = Measure.builder()
        .actor(Role.CLASS_TEACHER)
        .act(TALK)
        .addAddressees(Role.STUDENT, Role.PARENT)
        .modality(Modality.MAY)
        .build();
    assertThat(measure.addressees()).containsExactly(Role.STUDENT, Role.PARENT).isUnmodifiable();
    assertThat(measure.clause()).isEmpty();
    assertThat(measure.lasts()).isEmpty();
  }

  @Test
  void refusesAnAddresseeTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measure(List.of(Role.STUDENT, Role.STUDENT), Modality.MAY))
        .withMessage("addressees (student) must not stand twice");
  }

  @Test
  void refusesToLeaveTheModalityOpen() {
    assertThatNullPointerException()
        .isThrownBy(() -> measure(List.of(), null))
        .withMessage("modality must be given");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Measure.builder().actor(Role.HEAD).act(TALK).build())
        .withMessageContaining("modality");
  }

  @Test
  void isTakenByWhatMayBeDoneInItsStead() {
    Measure either = measure(List.of(), Modality.MUST)
        .withOrElse(
            Alternative.of(Role.SOCIAL_EDUCATOR, TALK),
            Alternative.of(Role.HEAD, Act.of("written-warning")));
    assertThat(either.acts()).containsExactly(TALK, Act.of("written-warning"));
    assertThat(either.takenBy(Act.of("written-warning"))).isTrue();
    assertThat(either.takenBy(Act.of("call"))).isFalse();
  }

  @Test
  void refusesWhatStandsInItsOwnStead() {
    Measure talk = measure(List.of(), Modality.MUST);
    for (Alternative same :
        List.of(Alternative.of(TALK), Alternative.of(Role.CLASS_TEACHER, TALK))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> talk.withOrElse(same))
          .withMessage("orElse (preventive-talk) must not be what class-teacher does anyhow");
    }
    Alternative warning = Alternative.of(Act.of("written-warning"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> talk.withOrElse(warning, warning))
        .withMessageEndingWith("must not stand twice");
  }

  private static Measure measure(List<Role> addressees, Modality modality) {
    return new Measure(
        Optional.empty(),
        Role.CLASS_TEACHER,
        TALK,
        List.of(),
        addressees,
        Optional.empty(),
        Optional.empty(),
        modality,
        Optional.empty());
  }
}
