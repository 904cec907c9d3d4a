package io.github.tvarka.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenJsonTest {
  @BeforeAll
  static void writeIfAsked() throws Exception {
    if (Golden.isToBeWritten()) {
      for (Sample sample : Samples.inJson()) {
        Golden.write(sample, Json.JACKSON_2.golden(sample.value()));
      }
      Golden.writeEnums(Json.JACKSON_2.golden(EnumJsonTest.words()));
    }
  }

  static List<Arguments> both() {
    return Stream.of(Json.values())
        .flatMap(json -> Samples.inJson().stream().map(sample -> Arguments.of(json, sample)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("both")
  void isWritten(Json json, Sample sample) throws Exception {
    assertThat(json.golden(sample.value())).isEqualTo(Golden.read(sample));
  }

  @ParameterizedTest
  @MethodSource("both")
  void isReadAsAnEqualValue(Json json, Sample sample) throws Exception {
    assertThat(json.read(Golden.read(sample), sample.as())).isEqualTo(sample.value());
  }

  @ParameterizedTest
  @MethodSource("both")
  void isWrittenAgainAsItWasRead(Json json, Sample sample) throws Exception {
    Object read = json.read(Golden.read(sample), sample.as());

    assertThat(json.golden(read)).isEqualTo(Golden.read(sample));
    assertThat(Json.JACKSON_2.compact(read)).isEqualTo(Json.JACKSON_3.compact(read));
  }

  @ParameterizedTest
  @MethodSource
  void anAbsentPropertyThatIsNotRequiredMeansTheSameToBoth(Spoilt lacking) {
    assertThat(lacking.outcome(Json.JACKSON_2)).isEqualTo(lacking.outcome(Json.JACKSON_3));
  }

  static List<Spoilt> anAbsentPropertyThatIsNotRequiredMeansTheSameToBoth() {
    return Spoilt.all((object, property) -> {
      if (!Spoilt.isRequired(property)) {
        object.remove(property.getName());
      }
    });
  }

  @ParameterizedTest
  @MethodSource
  void nullMeansTheSameToBothWhereItIsNotRefused(Spoilt lacking) {
    assertThat(lacking.outcome(Json.JACKSON_2)).isEqualTo(lacking.outcome(Json.JACKSON_3));
  }

  static List<Spoilt> nullMeansTheSameToBothWhereItIsNotRefused() {
    return Spoilt.all((object, property) -> {
      if (!Spoilt.isRequired(property)) {
        object.putNull(property.getName());
      }
    });
  }

  @Test
  void everyFileBelongsToASample() throws Exception {
    Set<String> names =
        Samples.inJson().stream().map(Sample::name).collect(Collectors.toCollection(TreeSet::new));

    assertThat(Golden.names()).isEqualTo(names);
  }
}
