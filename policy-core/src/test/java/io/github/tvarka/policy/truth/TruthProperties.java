package io.github.tvarka.policy.truth;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TruthProperties {
  @Property
  void deMorgan(@ForAll Truth a, @ForAll Truth b) {
    assertThat(a.and(b).negated()).isEqualTo(a.negated().or(b.negated()));
    assertThat(a.or(b).negated()).isEqualTo(a.negated().and(b.negated()));
  }

  @Property
  void orderAndGroupingDoNotMatter(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.or(b)).isEqualTo(b.or(a));
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
  }

  @Property
  void sayingItTwiceChangesNothing(@ForAll Truth a) {
    assertThat(a.and(a)).isEqualTo(a);
    assertThat(a.or(a)).isEqualTo(a);
    assertThat(a.negated().negated()).isEqualTo(a);
  }

  @Property
  void knowingLessNeverTurnsYesIntoNoOrNoIntoYes(@ForAll Truth a, @ForAll Truth b) {
    if (a != Truth.UNKNOWN) {
      assertThat(Truth.UNKNOWN.and(b)).isIn(a.and(b), Truth.UNKNOWN);
      assertThat(Truth.UNKNOWN.or(b)).isIn(a.or(b), Truth.UNKNOWN);
    }
  }
}
