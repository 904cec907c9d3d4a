package io.github.tvarka.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplesTest {
  @Test
  void everyPublicValueHasOne() {
    Set<String> sampled = Samples.all().stream()
        .map(sample -> sample.type().getName())
        .collect(Collectors.toCollection(TreeSet::new));

    assertThat(sampled).isEqualTo(Samples.publicValues());
  }

  @Test
  void namesAreUnique() {
    assertThat(Samples.all().stream().map(Sample::name)).doesNotHaveDuplicates();
  }

  @Test
  void everyOptionalPartIsSetInOneAndAbsentInAnother() {
    assertThat(lacking(Optional.class, part -> ((Optional<?>) part).isPresent()))
        .isEmpty();
    assertThat(lacking(Optional.class, part -> ((Optional<?>) part).isEmpty())).isEmpty();
  }

  @Test
  void everyListAndMapIsFilledInOne() {
    assertThat(lacking(Collection.class, part -> !((Collection<?>) part).isEmpty()))
        .isEmpty();
    assertThat(lacking(Map.class, part -> !((Map<?, ?>) part).isEmpty())).isEmpty();
  }

  /** Otherwise a form could give one back for the other, and nobody would see it. */
  @Test
  void partsOfOneTypeDifferInOne() {
    Set<String> alike = new TreeSet<>();
    Set<String> told = new TreeSet<>();
    for (Sample sample : Samples.all()) {
      components(sample)
          .forEach(part -> twins(sample, part).forEach(other -> {
            String pair = sample.type().getName() + ": " + part.getName() + ", " + other.getName();
            boolean equal = value(sample, part).equals(value(sample, other));
            (equal ? alike : told).add(pair);
          }));
    }
    alike.removeAll(told);
    assertThat(alike).isEmpty();
  }

  private static Stream<RecordComponent> twins(Sample sample, RecordComponent part) {
    return components(sample)
        .filter(other -> other.getName().compareTo(part.getName()) > 0)
        .filter(other -> other.getGenericType().equals(part.getGenericType()));
  }

  /** The components of a kind that no sample has in a certain state. */
  private static Set<String> lacking(Class<?> kind, Predicate<Object> state) {
    List<Sample> samples = Samples.all();
    Set<String> missing = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    for (Sample sample : samples) {
      components(sample).filter(part -> kind.isAssignableFrom(part.getType())).forEach(part -> {
        String name = sample.type().getName() + "." + part.getName();
        missing.add(name);
        if (state.test(value(sample, part))) {
          seen.add(name);
        }
      });
    }
    missing.removeAll(seen);
    return missing;
  }

  private static Stream<RecordComponent> components(Sample sample) {
    return sample.parts();
  }

  private static Object value(Sample sample, RecordComponent part) {
    try {
      return part.getAccessor().invoke(sample.value());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(part.toString(), e);
    }
  }
}
